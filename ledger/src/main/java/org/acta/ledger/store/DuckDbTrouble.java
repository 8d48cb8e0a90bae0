package org.acta.ledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What DuckDB's troubles mean for the person who has them. */
final class DuckDbTrouble {

    private static final Pattern HOLDER = Pattern.compile("lock is held in (\\S+)? ?\\(PID (\\d+)\\)");

    private DuckDbTrouble() {}

    static StoreException explained(Path file, SQLException trouble) {
        return new StoreException(meaning(file, String.valueOf(trouble.getMessage())), trouble);
    }

    private static String meaning(Path file, String message) {
        Matcher holder = HOLDER.matcher(message);
        if (holder.find()) {
            String program = holder.group(1) == null ? "" : " (" + holder.group(1) + ")";
            return file + " is in use by process " + holder.group(2) + program + "; try again when it is done";
        }
        if (message.contains("Could not set lock")) {
            return file + " is in use by another process; try again when it is done";
        }
        if (message.contains("Permission denied") || message.contains("read-only")) {
            return file + " may not be written: " + firstLine(message);
        }
        if (message.contains("not a valid DuckDB database")) {
            return file + " is not a ledger (no DuckDB file)";
        }
        if (message.contains("database file with version number")) {
            return file + " was written by another version of DuckDB: " + firstLine(message);
        }
        if (message.contains("No space left") || message.contains("disk is full")) {
            return "no space is left for " + file + "; what was acknowledged is kept";
        }
        if (message.contains("heck") && message.contains("sum") || message.contains("orrupt")) {
            return file + " is damaged: " + firstLine(message) + "; restore it from a backup";
        }
        return file + ": " + firstLine(message);
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
