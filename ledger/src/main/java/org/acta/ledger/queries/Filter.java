package org.acta.ledger.queries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.model.EventType;

/** What a question is narrowed down to: for each field the values of which one must hold. Fields hold together. */
public final class Filter {

    private static final Filter NONE = new Filter(Map.of());
    private static final Set<Field> CODES = Set.of(Field.SIDE, Field.ACTOR, Field.RECIPIENT, Field.BETWEEN);

    private final Map<Field, List<String>> values;

    private Filter(Map<Field, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Everything. */
    public static Filter none() {
        return NONE;
    }

    /**
     * The filter with another field. Values may be separated by commas.
     *
     * @throws UnclearQuestion for a value that the field cannot have
     */
    public Filter with(Field field, String value) {
        Map<Field, List<String>> more = new EnumMap<>(Field.class);
        more.putAll(values);
        List<String> all = new ArrayList<>(of(field));
        Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .forEach(v -> all.add(checked(field, v)));
        if (field == Field.BETWEEN && all.size() != 2) {
            throw new UnclearQuestion("between needs two codes, as in RUS,PRK: " + value);
        }
        more.put(field, List.copyOf(all));
        return new Filter(more);
    }

    /** The values of a field; empty where it narrows nothing. */
    public List<String> of(Field field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /** The first day asked for. */
    public Optional<LocalDate> from() {
        return of(Field.FROM).stream().map(Filter::first).max(LocalDate::compareTo);
    }

    /** The last day asked for. */
    public Optional<LocalDate> to() {
        return of(Field.TO).stream().map(Filter::last).min(LocalDate::compareTo);
    }

    private static String checked(Field field, String value) {
        switch (field) {
            case FROM, TO -> first(value);
            case TYPE -> {
                String type = value.toUpperCase(Locale.ROOT);
                if (Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(type))) {
                    throw new UnclearQuestion("no event type " + value + "; there are " + List.of(EventType.values()));
                }
                return type;
            }
            case CONFIDENCE -> number(value);
            default -> {}
        }
        return CODES.contains(field) ? value.toUpperCase(Locale.ROOT) : value;
    }

    private static void number(String value) {
        try {
            Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new UnclearQuestion("not a number from 0 to 1: " + value);
        }
    }

    /** The first day of a day, month or year. */
    public static LocalDate first(String value) {
        try {
            return switch (value.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
                case 7 -> YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new UnclearQuestion("not a date (YYYY, YYYY-MM or YYYY-MM-DD): " + value);
        }
    }

    /** The last day of a day, month or year. */
    public static LocalDate last(String value) {
        LocalDate first = first(value);
        return switch (value.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && filter.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** As in addresses: {@code between=RUS,PRK&type=SUPPORT}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        values.forEach((field, all) -> parts.add(field.word() + "=" + String.join(",", all)));
        return String.join("&", parts);
    }
}
