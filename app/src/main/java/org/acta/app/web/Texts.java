package org.acta.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the pages say in one language. */
public final class Texts {

    /** The languages of the pages; the first is the default. */
    public static final Set<String> LANGUAGES = new TreeSet<>(Set.of("en", "es"));

    private static final Map<String, String> ALPHA2 = alpha2();

    private final Locale locale;
    private final Properties words;

    private Texts(Locale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    static Texts load(String language) {
        Properties words = new Properties();
        String name = "texts_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no texts in " + language);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(Locale.forLanguageTag(language), words);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
        }
        return codes;
    }

    /** ISO 639-1. */
    public String language() {
        return locale.getLanguage();
    }

    /** The names of everything that is said. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** A text with its arguments in place; asking for one that is not there is a fault of ours. */
    public String of(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** A text, or the key's last part where there is none: for open lists of words. */
    public String orPlain(String prefix, String word) {
        return words.getProperty(prefix + word, word);
    }

    /** A day as people write it. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** From one day to another, either of which may be open. */
    public String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null && end == null) {
            return of("undated");
        }
        if (start == null) {
            return of("until", day(end));
        }
        if (end == null) {
            return of("since", day(start));
        }
        if (start.equals(end)) {
            return day(start);
        }
        if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
            return Integer.toString(start.getYear());
        }
        if (start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1))) {
            return start.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
        }
        return day(start) + " – " + day(end);
    }

    /** A state's name for its ISO 3166-1 alpha-3 code, or the code. */
    public String state(String code) {
        String region = ALPHA2.get(code);
        return region == null
                ? words.getProperty("state." + code, code)
                : new Locale.Builder().setRegion(region).build().getDisplayCountry(locale);
    }

    /** A CAMEO-style actor code in words: {@code RUSGOV} is the government of Russia. */
    public String actor(String code) {
        if (code.length() == 6 && !state(code.substring(0, 3)).equals(code.substring(0, 3))) {
            return state(code.substring(0, 3)) + " · " + orPlain("sector.", code.substring(3));
        }
        return state(code);
    }
}
