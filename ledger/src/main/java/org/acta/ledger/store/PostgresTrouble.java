package org.acta.ledger.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** What PostgreSQL's troubles mean for the person who has them, by the class of their SQLSTATE. */
final class PostgresTrouble {

    private PostgresTrouble() {}

    static String meaning(String name, SQLException trouble) {
        String said = String.valueOf(root(trouble).getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse("");
        String state = state(trouble);
        if (state.startsWith("08") || state.startsWith("57P") || trouble instanceof SQLTransientConnectionException) {
            return name + " cannot be reached: " + said + "; what was acknowledged is kept";
        }
        if (state.startsWith("28")) {
            return name + " does not let you in: " + said;
        }
        if (state.equals("3D000")) {
            return name + " is not there: " + said;
        }
        if (state.equals("53100")) {
            return "no space is left for " + name + "; what was acknowledged is kept";
        }
        if (state.equals("42501") || state.equals("25006")) {
            return name + " may not be written: " + said;
        }
        if (state.startsWith("XX")) {
            return name + " is damaged: " + said + "; restore it from a backup";
        }
        return name + ": " + said;
    }

    /** The state of the trouble itself or of what caused it: a pool wraps what its connections say. */
    private static String state(SQLException trouble) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql
                    && sql.getSQLState() != null
                    && !sql.getSQLState().isEmpty()) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static Throwable root(Throwable trouble) {
        return trouble.getCause() instanceof SQLException cause ? root(cause) : trouble;
    }
}
