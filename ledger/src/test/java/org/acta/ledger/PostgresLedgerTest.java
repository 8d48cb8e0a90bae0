package org.acta.ledger;

class PostgresLedgerTest extends LedgerContract {

    @Override
    String fresh() {
        return Postgres.database();
    }
}
