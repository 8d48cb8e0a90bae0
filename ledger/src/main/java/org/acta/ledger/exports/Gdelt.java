package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;
import static org.acta.ledger.exports.Column.empty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.acta.model.Place;
import org.acta.records.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0's table of events: 61 columns in the order of its codebook (2015), no header. Places stand under the event only, since where an actor was
 * mentioned says nothing of the actor; tone is not measured. {@code IsRootEvent} is 1 for what the story reports rather than recalls.
 */
final class Gdelt {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    /** What GDELT divides by, which takes every month for one of 30 days. */
    private static final int DAYS_OF_MONTH = 30;

    private static final double DAYS_OF_YEAR = 365;

    private Gdelt() {}

    static Layout<Dyad> layout(QuadClasses classes) {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(column("GLOBALEVENTID", Dyad::number));
        columns.add(column("SQLDATE", d -> date(d, DAY::format)));
        columns.add(column("MonthYear", d -> date(d, MONTH::format)));
        columns.add(column("Year", d -> date(d, LocalDate::getYear)));
        columns.add(column("FractionDate", d -> date(d, Gdelt::fraction)));
        columns.addAll(actor("Actor1", d -> new Side(d.actor())));
        columns.addAll(actor("Actor2", d -> new Side(d.recipient())));
        columns.add(column("IsRootEvent", d -> d.claim().reality().background() ? 0 : 1));
        columns.add(column("EventCode", d -> d.code().code()));
        columns.add(column("EventBaseCode", d -> d.code().base()));
        columns.add(column("EventRootCode", d -> d.code().root()));
        columns.add(column("QuadClass", d -> classes.of(d.code())));
        columns.add(
                column("GoldsteinScale", d -> number(Cameo.of(d.code().code()).scale())));
        columns.add(column("NumMentions", d -> d.event().entries().size()));
        columns.add(column("NumSources", d -> d.outlets().size()));
        columns.add(column("NumArticles", d -> d.documents().size()));
        columns.add(empty("AvgTone"));
        columns.addAll(place("Actor1Geo_", d -> null));
        columns.addAll(place("Actor2Geo_", d -> null));
        columns.addAll(place("ActionGeo_", Dyad::place));
        columns.add(column("DATEADDED", d -> GdeltMentions.time(d.publication().recorded())));
        columns.add(column("SOURCEURL", d -> Dyad.address(d.publication())));
        return new Layout<>(columns);
    }

    private static List<Column<Dyad>> actor(String which, Function<Dyad, Side> side) {
        return List.of(
                column(which + "Code", d -> side.apply(d).code()),
                column(which + "Name", d -> side.apply(d).capitals()),
                column(which + "CountryCode", d -> side.apply(d).country()),
                column(which + "KnownGroupCode", d -> side.apply(d).organisation()),
                empty(which + "EthnicCode"),
                empty(which + "Religion1Code"),
                empty(which + "Religion2Code"),
                column(which + "Type1Code", d -> side.apply(d).sector()),
                empty(which + "Type2Code"),
                empty(which + "Type3Code"));
    }

    private static List<Column<Dyad>> place(String which, Function<Dyad, @Nullable Place> place) {
        return List.of(
                column(which + "Type", d -> type(place.apply(d))),
                column(which + "FullName", d -> part(place.apply(d), Place::name)),
                column(which + "CountryCode", d -> part(place.apply(d), p -> Countries.fips(p.country()))),
                empty(which + "ADM1Code"),
                empty(which + "ADM2Code"),
                column(which + "Lat", d -> part(place.apply(d), Place::latitude)),
                column(which + "Long", d -> part(place.apply(d), Place::longitude)),
                empty(which + "FeatureID"));
    }

    private static @Nullable Object part(@Nullable Place place, Function<Place, @Nullable Object> part) {
        return place == null ? null : part.apply(place);
    }

    /** 0 no place, 1 a country, 3 a place in the United States, 4 one elsewhere. */
    private static int type(@Nullable Place place) {
        if (place == null) {
            return 0;
        }
        if (Places.country(place)) {
            return 1;
        }
        return "USA".equals(place.country()) ? 3 : 4;
    }

    private static @Nullable Object date(Dyad dyad, Function<LocalDate, Object> part) {
        return dyad.day() == null ? null : part.apply(dyad.day());
    }

    private static String fraction(LocalDate day) {
        double of = ((day.getMonthValue() - 1) * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + of);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
