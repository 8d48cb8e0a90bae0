package org.acta.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.model.NameKind;

/** Names from the entity brackets of GUM: a proper noun is part of a name of the kind of the innermost entity that it stands in. */
final class Entities {

    private static final Pattern BRACKET = Pattern.compile("\\(([^-()]+)-([a-z]+)[^()]*(\\))?|([^-()]+)\\)");
    private static final Map<String, NameKind> KINDS =
            Map.of("person", NameKind.PERSON, "place", NameKind.PLACE, "organization", NameKind.ORGANISATION);

    private Entities() {}

    private record Open(String id, String type) {}

    static List<NameKind> names(List<ConlluWord> words) {
        List<NameKind> names = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (ConlluWord word : words) {
            List<String> closed = new ArrayList<>();
            int single = brackets(word.misc(), open, closed);
            names.add(word.upos().equals("PROPN") && !open.isEmpty() ? kind(open.get(open.size() - 1)) : NameKind.NONE);
            for (int i = 0; i < single; i++) {
                open.remove(open.size() - 1);
            }
            for (String id : closed) {
                close(open, id);
            }
        }
        return names;
    }

    private static NameKind kind(Open entity) {
        return KINDS.getOrDefault(entity.type(), NameKind.OTHER);
    }

    /** Opens the entities that begin at a word, notes the ids of those that end there; returns how many are of one word. */
    private static int brackets(String misc, List<Open> open, List<String> closed) {
        int at = misc.indexOf("Entity=");
        if (at < 0) {
            return 0;
        }
        String value = misc.substring(at + 7).split("\\|")[0];
        int single = 0;
        Matcher matcher = BRACKET.matcher(value);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                closed.add(matcher.group(4));
            } else {
                open.add(new Open(matcher.group(1), matcher.group(2)));
                single += matcher.group(3) == null ? 0 : 1;
            }
        }
        return single;
    }

    private static void close(List<Open> open, String id) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).id().equals(id)) {
                open.remove(i);
                return;
            }
        }
    }
}
