package org.acta.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Actor;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.jspecify.annotations.Nullable;

/** Reads the tables of the world into a {@link World}. */
final class WorldTables {

    private static final String WORLD = "/world/";
    private static final List<String> LANGUAGES = List.of("es", "en");

    /** The largest first, so that none is left for the end. */
    private static final List<String> FILES = List.of(
            WORLD + "offices.tsv",
            WORLD + "people.tsv",
            WORLD + "state-names.tsv",
            WORLD + "places.tsv",
            roleFile("en"),
            roleFile("es"),
            WORLD + "organisation-names.tsv",
            WORLD + "groups.tsv",
            WORLD + "outlets.tsv",
            WORLD + "organisations.tsv",
            WORLD + "states.tsv");

    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, Meaning.OfOrganisation> organisations = new LinkedHashMap<>();
    private final Map<String, Meaning.OfPerson> people = new LinkedHashMap<>();
    private final Map<String, List<Office>> offices = new HashMap<>();
    private final Map<String, List<Office>> holders = new HashMap<>();
    private final Map<String, List<Meaning.OfPerson>> familyNames = new HashMap<>();

    /** All tables by their files, read side by side. */
    private final Map<String, List<Row>> rows;

    private WorldTables(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    static World load() {
        WorldTables tables =
                new WorldTables(FILES.parallelStream().collect(Collectors.toConcurrentMap(file -> file, Table::read)));
        tables.states();
        tables.organisations();
        tables.groups();
        tables.outlets();
        tables.people();
        tables.places();
        Map<String, NameTrie> tries =
                LANGUAGES.parallelStream().collect(Collectors.toConcurrentMap(language -> language, tables::trie));
        return new World(
                tables.states, tries, tables.offices, tables.holders, tables.familyNames, tables.organisations);
    }

    private void states() {
        for (Row row : rows(WORLD + "states.tsv")) {
            boolean familyNameFirst = row.get("region").equals("east-asia");
            String code = row.require("code");
            states.put(code, new State(code, Period.of(row), row.list("successors"), familyNameFirst));
        }
        for (Row row : rows(WORLD + "state-names.tsv")) {
            State state = states.get(row.get("code"));
            if (state == null) {
                throw row.wrong("no such state: " + row.get("code"));
            }
            Sector sector = sector(row) == Sector.UNK ? Sector.GOV : sector(row);
            Meaning.OfState meaning = new Meaning.OfState(state, row.get("kind"), row.list("ambiguous"), sector);
            add(row.get("language"), row.require("name"), meaning);
        }
    }

    private void organisations() {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : rows(WORLD + "organisations.tsv")) {
            rows.put(row.require("id"), row);
        }
        for (Row row : rows(WORLD + "organisation-names.tsv")) {
            Row body = rows.get(row.get("id"));
            if (body == null) {
                throw row.wrong("no such organisation: " + row.get("id"));
            }
            Meaning.OfOrganisation meaning = new Meaning.OfOrganisation(
                    row.get("id"),
                    row.require("name"),
                    kind(body),
                    sector(body),
                    row.get("kind").equals("organ"),
                    row.list("ambiguous"));
            add(row.get("language"), row.get("name"), meaning);
            if (row.get("kind").equals("name") || !organisations.containsKey(meaning.id())) {
                organisations.put(meaning.id(), meaning);
            }
        }
    }

    private void groups() {
        for (Row row : rows(WORLD + "groups.tsv")) {
            Meaning.OfGroup group = group(row, row.get("name_es"));
            Meaning.OfGroup english = group(row, row.get("name_en"));
            add("es", row.get("name_es"), group);
            add("en", row.get("name_en"), english);
            row.list("aliases_es").forEach(alias -> add("es", alias, group));
            row.list("aliases_en").forEach(alias -> add("en", alias, english));
            row.list("aliases").forEach(alias -> add("es", alias, group));
            row.list("aliases").forEach(alias -> add("en", alias, english));
        }
    }

    private static Meaning.OfGroup group(Row row, String name) {
        return new Meaning.OfGroup(
                row.require("id"), name, cell(row, "state"), kind(row), sector(row), Period.of(row), Ownership.UNKNOWN);
    }

    /** Newsrooms and agencies, unless a group of the same name is known already. */
    private void outlets() {
        Set<String> known = new HashSet<>();
        names.values().forEach(all -> all.forEach(name -> known.add(name.surface())));
        for (Row row : rows(WORLD + "outlets.tsv")) {
            Ownership ownership = constant(row, Ownership.class, "ownership", Ownership.UNKNOWN);
            for (String language : LANGUAGES) {
                String name = row.get("name_" + language);
                Meaning.OfGroup outlet = new Meaning.OfGroup(
                        row.require("name"),
                        name,
                        cell(row, "country"),
                        Actor.Kind.MEDIA,
                        Sector.MED,
                        Period.ALWAYS,
                        ownership);
                Set<String> surfaces = new LinkedHashSet<>(row.list("aliases"));
                surfaces.add(name);
                surfaces.add(row.get("name"));
                surfaces.stream().filter(each -> !known.contains(each)).forEach(each -> add(language, each, outlet));
            }
        }
    }

    private void people() {
        for (Row row : rows(WORLD + "people.tsv")) {
            Meaning.OfPerson person =
                    new Meaning.OfPerson(row.require("id"), row.require("name"), row.get("gender"), row.get("country"));
            people.put(person.id(), person);
            add("xx", person.name(), person);
            row.list("aliases").forEach(alias -> add("xx", alias, person));
        }
        for (Row row : rows(WORLD + "offices.tsv")) {
            Meaning.OfPerson person = people.get(row.get("person"));
            if (person == null) {
                throw row.wrong("no such person: " + row.get("person"));
            }
            Map<String, List<String>> titles = Map.of("es", row.list("title_es"), "en", row.list("title_en"));
            Office office = new Office(
                    person.id(), row.require("actor"), row.require("office"), titles, Period.of(row), sector(row));
            collect(offices, person.id(), office);
            collect(holders, office.actor() + " " + office.office(), office);
        }
        people.values().stream().filter(p -> offices.containsKey(p.id())).forEach(this::familyName);
    }

    private void familyName(Meaning.OfPerson person) {
        State state = states.get(person.country());
        for (String part : NameParts.family(person.name(), state != null && state.familyNameFirst())) {
            collect(familyNames, part, person);
        }
    }

    private void places() {
        for (Row row : rows(WORLD + "places.tsv")) {
            Function<String, Meaning.OfPlace> place = name -> new Meaning.OfPlace(
                    name, cell(row, "country"), row.get("kind"), number(row, "lat"), number(row, "lon"));
            add("xx", row.require("name"), place.apply(row.get("name")));
            row.list("aliases").forEach(alias -> add("xx", alias, place.apply(row.get("name"))));
        }
    }

    private static String roleFile(String language) {
        return "/language/" + language + "/roles.tsv";
    }

    private List<Row> rows(String file) {
        return Objects.requireNonNull(rows.get(file), file);
    }

    private NameTrie trie(String language) {
        NameTrie trie = new NameTrie(names.getOrDefault(language, List.of()));
        roles(language, trie);
        return trie;
    }

    /** Adds the role words of a language to its names. */
    private void roles(String language, NameTrie names) {
        for (Row row : rows(roleFile(language))) {
            forms(names, row, row.list("singular"), false);
            forms(names, row, row.list("plural"), true);
        }
    }

    private void forms(NameTrie names, Row row, List<String> forms, boolean plural) {
        for (int i = 0; i < forms.size(); i++) {
            String gender = forms.size() < 2 ? "" : i == 0 ? "m" : "f";
            Meaning.OfRole role = new Meaning.OfRole(
                    row.require("lemma"),
                    sector(row),
                    kind(row),
                    row.get("office"),
                    row.get("collective").equals("yes"),
                    row.list("states"),
                    plural,
                    gender,
                    side(names, forms.get(i)));
            names.add(Name.of(forms.get(i), role));
        }
    }

    /** Where a role belongs that holds a name. */
    private static Side side(NameTrie names, String form) {
        if (form.equals(form.toLowerCase(Locale.ROOT))) {
            return Side.NONE;
        }
        for (Hit hit : names.find(form, 0, form.length())) {
            Meaning meaning = hit.names().get(0).meaning();
            if (meaning instanceof Meaning.OfState state) {
                return Side.country(state.state().code());
            }
            if (meaning instanceof Meaning.OfOrganisation body) {
                return new Side(null, body.id());
            }
            if (meaning instanceof Meaning.OfGroup group && group.state() != null) {
                return Side.country(group.state());
            }
        }
        return Side.NONE;
    }

    private void add(String language, String surface, Meaning meaning) {
        if (surface.isEmpty()) {
            return;
        }
        Name name = Name.of(surface, meaning);
        for (String each : LANGUAGES) {
            if (language.equals("xx") || language.equals(each)) {
                names.computeIfAbsent(each, unknown -> new ArrayList<>()).add(name);
            }
        }
    }

    private static <T> void collect(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    private static Actor.Kind kind(Row row) {
        return constant(row, Actor.Kind.class, "kind", Actor.Kind.UNKNOWN);
    }

    private static Sector sector(Row row) {
        return constant(row, Sector.class, "sector", Sector.UNK);
    }

    private static <E extends Enum<E>> E constant(Row row, Class<E> type, String column, E absent) {
        String cell = row.get(column).toUpperCase(Locale.ROOT);
        try {
            return cell.isEmpty() ? absent : Enum.valueOf(type, cell);
        } catch (IllegalArgumentException e) {
            throw row.wrong("no " + column + ": " + cell);
        }
    }

    private static @Nullable String cell(Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Double number(Row row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? null : Double.valueOf(cell);
        } catch (NumberFormatException e) {
            throw row.wrong("no number: " + cell);
        }
    }
}
