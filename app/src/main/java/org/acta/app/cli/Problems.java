package org.acta.app.cli;

import java.io.PrintWriter;

/** Says on standard error what was passed over and why, and counts it. */
final class Problems {

    private final PrintWriter err;
    private int skipped;

    Problems(PrintWriter err) {
        this.err = err;
    }

    synchronized void skipped(String name, String reason) {
        skipped++;
        note("skipped " + name + ": " + reason);
    }

    synchronized void note(String message) {
        err.println("acta: " + message);
        err.flush();
    }

    synchronized int skipped() {
        return skipped;
    }

    int exitCode() {
        return skipped() == 0 ? 0 : 1;
    }
}
