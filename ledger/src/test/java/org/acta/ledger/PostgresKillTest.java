package org.acta.ledger;

class PostgresKillTest extends KillContract {

    @Override
    String fresh() {
        return Postgres.database();
    }
}
