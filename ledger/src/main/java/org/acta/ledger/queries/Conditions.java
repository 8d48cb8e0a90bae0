package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** A filter as an SQL condition on a claim {@code c}, with the values of its placeholders. */
final class Conditions {

    private final Snapshot snapshot;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param rejected claims that a person rejected count as well */
    static Conditions of(Filter filter, Snapshot snapshot, boolean rejected) {
        Conditions conditions = new Conditions(snapshot);
        for (Field field : Field.values()) {
            if (filter.has(field)) {
                conditions.add(field, filter);
            }
        }
        if (!rejected) {
            conditions.leaveOutRejected();
        }
        return conditions;
    }

    String sql() {
        return parts.isEmpty() ? "TRUE" : String.join(" AND ", parts);
    }

    Object[] values() {
        return values.toArray();
    }

    private void add(Field field, Filter filter) {
        List<String> wanted = filter.of(field);
        switch (field) {
            case SIDE -> side("", wanted);
            case ACTOR -> side(" AND (s.role = 'actor' OR c.reciprocal)", wanted);
            case RECIPIENT -> side(" AND (s.role = 'recipient' OR c.reciprocal)", wanted);
            case BETWEEN -> wanted.forEach(code -> side("", List.of(code)));
            case PERSON -> named("SELECT s.claim FROM claim_side s WHERE s.kind = 'person' AND ", "s.name", wanted);
            case TYPE -> among("c.plover", wanted);
            case MODE -> among("c.mode", wanted);
            case CAMEO ->
                any("c.cameo LIKE ?", wanted.stream().map(v -> v + "%").toList());
            case FROM ->
                add(
                        "(c.ends >= ? OR c.ends IS NULL AND c.starts IS NOT NULL)",
                        filter.from().orElseThrow());
            case TO ->
                add(
                        "(c.starts <= ? OR c.starts IS NULL AND c.ends IS NOT NULL)",
                        filter.to().orElseThrow());
            case PLACE -> any("(lower(c.place) = lower(?) OR c.place_country = upper(?))", twice(wanted));
            case AGREEMENT ->
                any(
                        "(c.agreement = ? OR c.agreement IN (SELECT a.id FROM agreement a WHERE lower(a.name) LIKE ?))",
                        wanted.stream()
                                .flatMap(v -> List.of(v, contains(v)).stream())
                                .toList());
            case STORY -> among("c.document", wanted);
            case OUTLET -> inStories("lower(r.outlet)", lower(wanted));
            case LANGUAGE -> inStories("r.language", lower(wanted));
            case SOURCE -> source(wanted);
            case STATUS -> among("c.status", lower(wanted));
            case POLARITY -> among("c.polarity", lower(wanted));
            case BACKGROUND -> add("c.background = ?", wanted.contains("yes"));
            case CONFIDENCE -> add("c.confidence >= ?", Double.parseDouble(wanted.get(0)));
        }
    }

    private void leaveOutRejected() {
        String reviews = snapshot.rows(Table.REVIEW);
        parts.add("c.id NOT IN (SELECT r.target FROM " + reviews + " r WHERE r.kind = 'claim' AND r.verdict = 'reject'"
                + " AND NOT EXISTS (SELECT 1 FROM " + reviews + " n WHERE n.kind = 'claim' AND n.target = r.target"
                + " AND n.field IS NULL AND n.number > r.number))");
    }

    private void side(String role, List<String> codes) {
        parts.add("EXISTS (SELECT 1 FROM claim_side s WHERE s.claim = c.number AND s.side IN (" + places(codes) + ")"
                + role + ")");
        values.addAll(codes);
    }

    private void named(String select, String column, List<String> names) {
        any(
                "c.number IN (" + select + "lower(" + column + ") LIKE ?)",
                names.stream().map(Conditions::contains).toList());
    }

    private void source(List<String> wanted) {
        any(
                "c.number IN (SELECT s.claim FROM attribution s WHERE s.side = upper(?) OR lower(s.name) LIKE ?)",
                wanted.stream().flatMap(v -> List.of(v, contains(v)).stream()).toList());
    }

    private void inStories(String column, List<String> wanted) {
        parts.add("c.document IN (SELECT r.document FROM " + snapshot.rows(Table.REVISION) + " r WHERE " + column
                + " IN (" + places(wanted) + "))");
        values.addAll(wanted);
    }

    private void among(String column, List<String> wanted) {
        parts.add(column + " IN (" + places(wanted) + ")");
        values.addAll(wanted);
    }

    private void add(String condition, Object value) {
        parts.add(condition);
        values.add(value);
    }

    /** One of the values fulfils the condition, which may have several placeholders for each. */
    private void any(String condition, List<String> each) {
        long placeholders = condition.chars().filter(c -> c == '?').count();
        parts.add("(" + String.join(" OR ", Collections.nCopies((int) (each.size() / placeholders), condition)) + ")");
        values.addAll(each);
    }

    private static String places(List<String> wanted) {
        return String.join(", ", Collections.nCopies(wanted.size(), "?"));
    }

    private static List<String> twice(List<String> wanted) {
        return wanted.stream().flatMap(v -> List.of(v, v).stream()).toList();
    }

    private static List<String> lower(List<String> wanted) {
        return wanted.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
    }

    private static String contains(String words) {
        return "%" + words.toLowerCase(Locale.ROOT) + "%";
    }
}
