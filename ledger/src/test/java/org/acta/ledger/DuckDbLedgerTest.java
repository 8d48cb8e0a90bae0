package org.acta.ledger;

class DuckDbLedgerTest extends LedgerContract {

    @Override
    String fresh() {
        return folder.resolve("ledger.duckdb").toString();
    }
}
