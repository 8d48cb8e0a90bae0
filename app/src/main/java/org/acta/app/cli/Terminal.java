package org.acta.app.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/**
 * Is somebody looking? The launcher knows, for each stream, and says so in the property {@code acta.terminal} ({@code out}, {@code err}, both or
 * neither); without a launcher, the JVM's console tells.
 */
final class Terminal {

    private static final String LAUNCHER = "acta.terminal";

    private Terminal() {}

    /** Is standard output a terminal? */
    static boolean out() {
        return is("out");
    }

    /** Is standard error a terminal? */
    static boolean err() {
        return is("err");
    }

    /** How to mark words on standard output; plain too where NO_COLOR asks for it (https://no-color.org). */
    static Colours colours() {
        String plain = System.getenv("NO_COLOR");
        return out() && (plain == null || plain.isEmpty()) ? Colours.ANSI : Colours.PLAIN;
    }

    private static boolean is(String stream) {
        String told = System.getProperty(LAUNCHER);
        return told != null ? told.contains(stream) : console();
    }

    /** From 22 on a JVM has a console that may be no terminal, and a method that tells. */
    private static boolean console() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
