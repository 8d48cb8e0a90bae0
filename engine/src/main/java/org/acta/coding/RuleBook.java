package org.acta.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.BadData;
import org.acta.model.EventType;

/** The coding rules of a language, by trigger lemma. Immutable once loaded. */
public final class RuleBook {

    /** A way to find a rule's event at a trigger. */
    record Entry(Rule rule, Pattern pattern, Pattern.Trigger trigger, int order) {}

    private final List<Rule> rules;
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        int order = 0;
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                for (Pattern.Trigger trigger : pattern.triggers()) {
                    byLemma.computeIfAbsent(trigger.lemmas().get(0), l -> new ArrayList<>(2))
                            .add(new Entry(rule, pattern, trigger, order++));
                }
            }
        }
    }

    /** Reads {@code /language/LANGUAGE/rules/TYPE.rules} for all sixteen types; a type may have none. */
    public static RuleBook load(String language) {
        WordClasses classes = WordClasses.load(language);
        List<Rule> rules = new ArrayList<>();
        for (EventType type : EventType.values()) {
            rules.addAll(read(
                    "/language/" + language + "/rules/" + type.name().toLowerCase(Locale.ROOT) + ".rules", classes));
        }
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new BadData(rule.file(), rule.line(), "a second rule named " + rule.name());
            }
        }
        return new RuleBook(rules);
    }

    /** A book without one of its rules, to see what it is needed for. */
    public RuleBook without(String rule) {
        return new RuleBook(rules.stream().filter(r -> !r.name().equals(rule)).toList());
    }

    private static List<Rule> read(String resource, WordClasses classes) {
        try (InputStream in = RuleBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new RuleParser(resource, classes)
                    .parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** All rules in file order. */
    public List<Rule> rules() {
        return rules;
    }

    List<Entry> at(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
