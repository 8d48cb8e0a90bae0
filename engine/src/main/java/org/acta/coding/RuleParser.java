package org.acta.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.acta.data.BadData;
import org.acta.model.EventCode;
import org.acta.model.EventType;

/** Reads the blocks of one rule file; an error names file and line. */
final class RuleParser {

    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("\\[(\\w+) ([^\\[\\]]+)]");
    private static final java.util.regex.Pattern BLANK = java.util.regex.Pattern.compile("\\s+");
    private static final java.util.regex.Pattern CAMEO = java.util.regex.Pattern.compile("\\d{2,4}");

    private final String file;
    private final WordClasses classes;
    private int line;

    RuleParser(String file, WordClasses classes) {
        this.file = file;
        this.classes = classes;
    }

    List<Rule> parse(BufferedReader in) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Block block = new Block();
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            String trimmed = text.strip();
            if (trimmed.isEmpty()) {
                block.finish().ifPresent(rules::add);
                block = new Block();
            } else if (!trimmed.startsWith("#")) {
                block.add(trimmed);
            }
        }
        block.finish().ifPresent(rules::add);
        return rules;
    }

    private BadData wrong(String what) {
        return new BadData(file, line, what);
    }

    /** The lines of one rule as they come. */
    private final class Block {
        private Optional<String> name = Optional.empty();
        private int start;
        private Optional<EventCode> event = Optional.empty();
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<Rule.Example> yes = new ArrayList<>();
        private final List<Rule.Example> no = new ArrayList<>();
        private final StringBuilder source = new StringBuilder();

        void add(String text) {
            int blank = text.indexOf(' ');
            if (blank < 0) {
                throw wrong("a keyword with nothing after it: " + text);
            }
            String rest = text.substring(blank + 1).strip();
            switch (text.substring(0, blank)) {
                case "rule" -> begin(rest);
                case "event" -> event = Optional.of(event(rest));
                case "match" -> patterns.add(pattern(rest));
                case "yes" -> yes.add(example(rest));
                case "no" -> no.add(example(rest));
                default -> throw wrong("no such keyword: " + text.substring(0, blank));
            }
            source.append(text).append('\n');
        }

        private void begin(String rule) {
            if (name.isPresent()) {
                throw wrong("a rule inside a rule; is a blank line missing before it?");
            }
            name = Optional.of(rule);
            start = line;
        }

        Optional<Rule> finish() {
            if (source.length() == 0) {
                return Optional.empty();
            }
            String rule = name.orElseThrow(() -> wrong("a block without a rule line"));
            EventCode code = event.orElseThrow(() -> wrong(rule + " has no event line"));
            if (patterns.isEmpty()) {
                throw wrong(rule + " has no match line");
            }
            if (yes.isEmpty() || no.isEmpty()) {
                throw wrong(rule + " needs a yes and a no example");
            }
            return Optional.of(new Rule(rule, file, start, code, patterns, yes, no, source.toString()));
        }
    }

    private EventCode event(String text) {
        String[] words = BLANK.split(text);
        EventType type = type(words[0]);
        String cameo = type.root();
        String mode = null;
        List<String> contexts = List.of();
        for (int i = 1; i + 1 < words.length; i += 2) {
            switch (words[i]) {
                case "cameo" -> cameo = words[i + 1];
                case "mode" -> mode = words[i + 1];
                case "context" -> contexts = List.of(words[i + 1].split(","));
                default -> throw wrong("no such event attribute: " + words[i]);
            }
        }
        if (words.length % 2 == 0 || !CAMEO.matcher(cameo).matches()) {
            throw wrong("event TYPE [cameo CODE] [mode WORD] [context a,b], not: " + text);
        }
        return new EventCode(type, mode, contexts, cameo);
    }

    private EventType type(String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw wrong("no such event type: " + name);
        }
    }

    private Pattern pattern(String text) {
        String[] words = BLANK.split(text);
        List<Pattern.Trigger> triggers = new ArrayList<>();
        for (String trigger : words[0].split("\\|")) {
            triggers.add(trigger(trigger));
        }
        SlotParser parser = new SlotParser(classes, this::wrong);
        List<Slot> slots = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            slots.add(parser.slot(words[i]));
        }
        return new Pattern(triggers, slots);
    }

    private Pattern.Trigger trigger(String text) {
        int colon = text.indexOf(':');
        String lemma = colon < 0 ? text : text.substring(0, colon);
        Pattern.Kind kind = switch (colon < 0 ? "v" : text.substring(colon + 1)) {
            case "v" -> Pattern.Kind.VERB;
            case "n" -> Pattern.Kind.NOUN;
            case "a" -> Pattern.Kind.ADJECTIVE;
            case "x" -> Pattern.Kind.ANY;
            default -> throw wrong("a trigger is a verb, :n, :a or :x, not " + text);
        };
        if (lemma.isEmpty()) {
            throw wrong("an empty trigger");
        }
        return new Pattern.Trigger(List.of(lemma.split("_")), kind);
    }

    private static Rule.Example example(String text) {
        List<Rule.Example.Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            parts.add(new Rule.Example.Part(matcher.group(1), matcher.group(2)));
            matcher.appendReplacement(plain, Matcher.quoteReplacement(matcher.group(2)));
        }
        matcher.appendTail(plain);
        return new Rule.Example(plain.toString(), parts);
    }
}
