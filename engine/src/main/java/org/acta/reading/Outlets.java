package org.acta.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.jspecify.annotations.Nullable;

/** The newsrooms and agencies of {@code world/outlets.tsv}, by name and by domain. */
final class Outlets {

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Entry> byDomain = new HashMap<>();

    /** A newsroom with what it is. */
    record Entry(Outlet outlet, boolean agency) {}

    private Outlets() {}

    static Outlets load() {
        Outlets outlets = new Outlets();
        for (Row row : Table.read("/world/outlets.tsv")) {
            outlets.add(row);
        }
        return outlets;
    }

    private void add(Row row) {
        Entry entry = new Entry(outlet(row), row.require("kind").equals("agency"));
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(row.require("name"));
        names.addAll(row.list("name_es"));
        names.addAll(row.list("name_en"));
        for (String name : names) {
            Entry other = byName.put(Folding.fold(name), entry);
            if (other != null && !other.equals(entry)) {
                throw row.wrong(name + " also names " + other.outlet().name());
            }
        }
        for (String domain : row.list("domains")) {
            if (byDomain.put(domain, entry) != null) {
                throw row.wrong("the domain " + domain + " stands for two outlets");
            }
        }
    }

    private static Outlet outlet(Row row) {
        String country = row.get("country");
        String zone = row.get("zone");
        try {
            Ownership ownership = Ownership.valueOf(row.require("ownership").toUpperCase(Locale.ROOT));
            if (!zone.isEmpty()) {
                java.time.ZoneId.of(zone);
            }
            return new Outlet(
                    row.require("name"), country.isEmpty() ? null : country, ownership, zone.isEmpty() ? null : zone);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    Optional<Entry> named(String name) {
        return Optional.ofNullable(byName.get(Folding.fold(name)));
    }

    /**
     * The outlet that a page names or whose domain it stands under; one that we do not know by name alone; null
     * without either.
     */
    @Nullable
    Outlet of(String name, @Nullable String url) {
        Optional<Entry> entry = named(name).or(() -> url == null ? Optional.empty() : at(host(url)));
        if (entry.isPresent()) {
            return entry.get().outlet();
        }
        return name.isBlank() ? null : new Outlet(name.strip(), null, Ownership.UNKNOWN, null);
    }

    private static String host(String url) {
        String bare = url.strip().replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "");
        return bare.replaceFirst("[/:?#].*$", "");
    }

    /** By the host of a URL or one of the domains above it. */
    Optional<Entry> at(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (domain.indexOf('.') > 0) {
            Entry entry = byDomain.get(domain);
            if (entry != null) {
                return Optional.of(entry);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }
}
