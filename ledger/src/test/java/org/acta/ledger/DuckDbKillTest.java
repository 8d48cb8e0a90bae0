package org.acta.ledger;

class DuckDbKillTest extends KillContract {

    @Override
    String fresh() {
        return folder.resolve("ledger.duckdb").toString();
    }
}
