package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.acta.coding.Pattern;
import org.acta.coding.Rule;
import org.acta.coding.RuleBook;
import org.acta.model.EventType;
import org.acta.records.Cameo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta codebook}: event types, codes and rules with their examples. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Prints the event types with the rules that code them, their examples, and how much they cover.")
final class CodebookCommand implements Callable<Integer> {

    private static final String STATEMENTS = "01";

    @Option(
            names = "--language",
            paramLabel = "es|en",
            defaultValue = "es,en",
            split = ",",
            description = "Languages shown: ${DEFAULT-VALUE}.")
    private List<String> languages = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this event type: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of(EventType.values());

    @Option(names = "--rules", description = "Every rule with its examples; without it only the table of coverage.")
    private boolean rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (String language : languages) {
            if (!org.acta.Acta.LANGUAGES.contains(language)) {
                throw new Unusable("no rules for language " + language + "; there are " + org.acta.Acta.LANGUAGES);
            }
            book(language, RuleBook.load(language), out);
        }
        out.flush();
        return 0;
    }

    private void book(String language, RuleBook book, PrintWriter out) {
        Map<EventType, List<Rule>> byType = new EnumMap<>(EventType.class);
        for (Rule rule : book.rules()) {
            byType.computeIfAbsent(rule.event().type(), t -> new ArrayList<>()).add(rule);
        }
        out.printf(
                "%s%n%-10s %5s %6s %9s  %-40s %s%n", language, "type", "quad", "rules", "triggers", "modes", "CAMEO");
        for (EventType type : types) {
            row(type, byType.getOrDefault(type, List.of()), out);
        }
        out.println();
        holes(book)
                .forEach(code ->
                        out.printf("no rule for %s  %s%n", code, Cameo.of(code).name()));
        out.println();
        if (rules) {
            types.forEach(type -> byType.getOrDefault(type, List.of()).forEach(rule -> out.println(rule.source())));
        }
    }

    /** Codes of three digits that no rule carries, itself or in one of its kinds. Plain statements are no events. */
    private static List<String> holes(RuleBook book) {
        return Cameo.codes().stream()
                .filter(code -> code.length() == 3 && !code.startsWith(STATEMENTS))
                .filter(code -> book.rules().stream()
                        .noneMatch(rule -> rule.event().cameo().startsWith(code)))
                .toList();
    }

    private static void row(EventType type, List<Rule> rules, PrintWriter out) {
        long triggers = rules.stream()
                .flatMap(r -> r.patterns().stream())
                .map(Pattern::triggers)
                .flatMap(List::stream)
                .distinct()
                .count();
        String modes = rules.stream()
                .map(r -> r.event().mode())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        String codes =
                rules.stream().map(r -> r.event().cameo()).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(" "));
        out.printf("%-10s %5d %6d %9d  %-40s %s%n", type, type.quad(), rules.size(), triggers, modes, codes);
    }
}
