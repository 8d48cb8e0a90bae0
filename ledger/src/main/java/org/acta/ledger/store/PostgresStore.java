package org.acta.ledger.store;

/** A ledger on a PostgreSQL server, for teams. */
final class PostgresStore {

    private static final String PREFIX = "jdbc:postgresql:";

    private PostgresStore() {}

    static boolean serves(String url) {
        return url.startsWith(PREFIX);
    }

    static Store open(String url, Store.Mode mode) {
        throw new StoreException("no ledger is kept on PostgreSQL yet: " + url + " for " + mode);
    }
}
