package org.acta.training.cess;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.grammar.lexicon.Analysis;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Features;
import org.acta.model.Upos;

/** Leaves as words: contractions, clitics and words joined by {@code _} are taken apart. */
final class Leaves {

    private static final List<Upos> CLOSED_FIRST = List.of(
            Upos.ADP,
            Upos.CCONJ,
            Upos.SCONJ,
            Upos.DET,
            Upos.ADV,
            Upos.PRON,
            Upos.NUM,
            Upos.NOUN,
            Upos.ADJ,
            Upos.VERB,
            Upos.AUX,
            Upos.INTJ,
            Upos.PROPN,
            Upos.X,
            Upos.SYM,
            Upos.PART,
            Upos.PUNCT);

    private final Lexicon lexicon;
    private final Map<String, Row> clitics = new HashMap<>();
    private final Map<String, Row> contractions = new HashMap<>();

    Leaves(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Row row : Table.read("/training/es/clitics.tsv")) {
            clitics.put(row.get("form"), row);
        }
        for (Row row : Table.read("/training/es/contractions.tsv")) {
            contractions.put(row.get("form"), row);
        }
    }

    /** The words of a leaf; the one with head -1 stands for it. */
    List<Piece> of(Node leaf) {
        String form = leaf.form();
        String tag = leaf.label();
        if (tag.equals("spcms")) {
            return contraction(form);
        }
        if (form.indexOf('_') > 0 && form.length() > 1) {
            return joined(tag, apart(form.split("_+")));
        }
        Tag own = Tags.of(tag, form, leaf.lemma());
        if (tag.matches("v.[ngm].*")) {
            return withClitics(form, leaf.lemma(), own);
        }
        return List.of(new Piece(form, own.upos() == Upos.PUNCT ? form : leaf.lemma(), own, -1, ""));
    }

    /** A preposition, of one word or several, written together with the article, which belongs to the noun that follows. */
    private List<Piece> contraction(String form) {
        String[] parts = apart(form.split("_+"));
        List<Piece> pieces = new ArrayList<>(fixed("sps00", Arrays.copyOf(parts, parts.length - 1)));
        String article = parts[parts.length - 1];
        Tag definite = new Tag(Upos.DET, Features.of("Definite=Def|Gender=Masc|Number=Sing|PronType=Art"));
        pieces.add(new Piece(article, article.toLowerCase(Locale.ROOT), definite, -2, "det"));
        return pieces;
    }

    private String[] apart(String[] parts) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            Row row = contractions.get(part.toLowerCase(Locale.ROOT));
            if (row == null) {
                words.add(part);
            } else {
                String first = row.get("first");
                words.add(
                        Character.isUpperCase(part.charAt(0))
                                ? Character.toUpperCase(first.charAt(0)) + first.substring(1)
                                : first);
                words.add(row.get("second"));
            }
        }
        return words.toArray(String[]::new);
    }

    private List<Piece> withClitics(String form, String lemma, Tag tag) {
        String plain = bare(form);
        for (int cut = plain.length() - 2; cut >= 2; cut--) {
            List<String> parts = clitics(plain, cut);
            String verb = plain.substring(0, cut);
            if (!parts.isEmpty() && isVerb(verb, lemma, tag)) {
                List<Piece> pieces = new ArrayList<>();
                String written = verb.endsWith("r") ? form.substring(0, cut) : verb;
                pieces.add(new Piece(
                        tag.features().has("VerbForm", "Inf") ? cased(form, lemma) : written, lemma, tag, -1, ""));
                for (String part : parts) {
                    Row row = Objects.requireNonNull(clitics.get(part));
                    pieces.add(new Piece(
                            part, "él", new Tag(Upos.PRON, Features.of(row.get("features"))), 0, row.get("relation")));
                }
                return pieces;
            }
        }
        return List.of(new Piece(form, lemma, tag, -1, ""));
    }

    private static String cased(String form, String lemma) {
        return Character.isUpperCase(form.charAt(0))
                ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
                : lemma;
    }

    private boolean isVerb(String verb, String lemma, Tag tag) {
        if (tag.features().has("VerbForm", "Inf")) {
            return verb.equals(bare(lemma));
        }
        if (tag.features().has("VerbForm", "Ger")) {
            return verb.endsWith("ndo");
        }
        for (Analysis analysis : lexicon.entry(verb).analyses()) {
            if (analysis.lemma().equals(lemma) && analysis.features().has("Mood", "Imp")) {
                return true;
            }
        }
        return false;
    }

    private List<String> clitics(String form, int from) {
        List<String> parts = new ArrayList<>();
        int at = from;
        while (at < form.length()) {
            int end = Math.min(form.length(), at + 3);
            while (end > at && !clitics.containsKey(form.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return List.of();
            }
            parts.add(form.substring(at, end));
            at = end;
        }
        return parts;
    }

    static String bare(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replace("\u0301", ""), Normalizer.Form.NFC);
    }

    private List<Piece> joined(String tag, String[] parts) {
        return switch (tag.charAt(0)) {
            case 'n', 'W', 'Z' -> phrase(tag, parts);
            default -> fixed(tag, parts);
        };
    }

    /** A name or noun of several words: what follows a preposition hangs from the head before it, other words are flat. */
    private List<Piece> phrase(String tag, String[] parts) {
        boolean proper = tag.startsWith("np");
        List<Piece> pieces = new ArrayList<>();
        int group = -1;
        int first = firstContent(parts);
        int before = first;
        for (int at = 0; at < parts.length; at++) {
            Tag own = at == first && !proper && !tag.startsWith("Z") && !tag.startsWith("W")
                    ? Tags.of(tag, parts[at], parts[at])
                    : guess(parts[at], proper);
            if (at == first) {
                pieces.add(new Piece(parts[at], lemma(parts[at], own), own, -1, ""));
                group = at;
            } else if (functional(own)) {
                int next = nextContent(parts, at);
                pieces.add(new Piece(parts[at], lemma(parts[at], own), own, next < 0 ? group : next, relation(own)));
            } else if (at > 0 && functional(pieces.get(at - 1).tag()) && at > first) {
                boolean conjunct = linked(pieces, at);
                pieces.add(new Piece(parts[at], lemma(parts[at], own), own, before, conjunct ? "conj" : "nmod"));
                group = at;
                before = at;
            } else {
                boolean modifier = own.upos() == Upos.ADJ || proper && adjective(parts[at]);
                String relation = own.upos() == Upos.PUNCT ? "punct" : modifier ? "amod" : "flat";
                pieces.add(new Piece(parts[at], lemma(parts[at], own), own, group, relation));
            }
        }
        return pieces;
    }

    private static boolean linked(List<Piece> pieces, int at) {
        for (int i = at - 1; i >= 0 && functional(pieces.get(i).tag()); i--) {
            if (pieces.get(i).tag().upos() == Upos.CCONJ) {
                return true;
            }
        }
        return false;
    }

    private boolean adjective(String form) {
        boolean adjective = false;
        for (Analysis analysis : lexicon.entry(form.toLowerCase(Locale.ROOT)).analyses()) {
            if (analysis.upos() == Upos.NOUN || analysis.upos() == Upos.PROPN) {
                return false;
            }
            adjective |= analysis.upos() == Upos.ADJ || analysis.features().has("VerbForm", "Part");
        }
        return adjective;
    }

    private int firstContent(String[] parts) {
        for (int at = 0; at < parts.length; at++) {
            if (!functional(guess(parts[at], true)) || at == 0 && Character.isUpperCase(parts[0].charAt(0))) {
                return at;
            }
        }
        return 0;
    }

    private int nextContent(String[] parts, int from) {
        for (int at = from + 1; at < parts.length; at++) {
            if (!functional(guess(parts[at], true))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean functional(Tag tag) {
        return tag.upos() == Upos.ADP || tag.upos() == Upos.DET || tag.upos() == Upos.CCONJ || tag.upos() == Upos.SCONJ;
    }

    private static String relation(Tag tag) {
        return switch (tag.upos()) {
            case ADP -> "case";
            case DET -> "det";
            case CCONJ -> "cc";
            default -> "mark";
        };
    }

    /** Adverbs, prepositions and conjunctions of several words: the first one heads, the others are fixed. */
    private List<Piece> fixed(String tag, String[] parts) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            Tag own = at == 0 && tag.startsWith("v") ? Tags.of(tag, parts[at], parts[at]) : guess(parts[at], false);
            pieces.add(new Piece(parts[at], lemma(parts[at], own), own, at == 0 ? -1 : 0, at == 0 ? "" : "fixed"));
        }
        return pieces;
    }

    private Tag guess(String form, boolean proper) {
        if (Tags.digits(form)) {
            return new Tag(Upos.NUM, Tags.digitsFeatures());
        }
        if (form.chars().noneMatch(Character::isLetterOrDigit)) {
            return new Tag(Upos.PUNCT, Features.NONE);
        }
        if (proper && Character.isUpperCase(form.charAt(0))) {
            return new Tag(Upos.PROPN, Features.NONE);
        }
        return lexicon.entry(form).analyses().stream()
                .min(Comparator.comparingInt(a -> CLOSED_FIRST.indexOf(a.upos())))
                .map(a -> new Tag(a.upos(), a.features()))
                .orElse(new Tag(proper ? Upos.PROPN : Upos.NOUN, Features.NONE));
    }

    private String lemma(String form, Tag tag) {
        return tag.upos() == Upos.PROPN ? form : lexicon.lemma(form, tag.upos(), tag.features());
    }
}
