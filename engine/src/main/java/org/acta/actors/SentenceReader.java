package org.acta.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Reads one sentence after another of a story in one language: resolves its phrases, and remembers them for those to come. */
final class SentenceReader {

    private final Scene scene;
    private final NameResolver names;
    private final PhraseResolver phraseResolver;
    private final Recall recall;
    private final Pronouns pronouns;
    private final DroppedSubjects dropped;
    private final Things things;
    private final Home home;
    private final ActorWords words;

    SentenceReader(Scene scene, ActorWords words) {
        this.scene = scene;
        this.names = new NameResolver(scene, words);
        this.recall = new Recall(scene, words);
        this.pronouns = new Pronouns(scene, words);
        this.words = words;
        this.things = new Things(scene, words);
        this.home = new Home(scene, words);
        this.phraseResolver = new PhraseResolver(scene, names, recall, pronouns, home);
        this.dropped = new DroppedSubjects(scene, words);
    }

    List<Mention> read(Sentence sentence, List<Unit> units, List<Phrase> phrases) {
        Map<Integer, Unit> unitAt = new HashMap<>();
        units.forEach(unit -> unitAt.merge(unit.first(), unit, (a, b) -> a));
        Map<Integer, Phrase> phraseAt = new HashMap<>();
        phrases.forEach(phrase -> phraseAt.put(phrase.first(), phrase));
        home.enter(sentence, units);
        Page page = new Page(sentence);
        int at = 0;
        while (at < sentence.size()) {
            Phrase phrase = phraseAt.get(at);
            Unit unit = unitAt.get(at);
            if (phrase != null) {
                page.add(phraseResolver.resolve(sentence, phrase), phrase.head(), phrase.first(), phrase.last());
                at = phrase.last() + 1;
            } else if (unit != null) {
                for (Unit part : units) {
                    if (part.first() == at && (part == unit || part.partial())) {
                        int head = part.demonym() ? Heads.measured(sentence, part.head(), words) : part.head();
                        page.add(names.resolve(sentence, part), head, part.first(), part.last());
                    }
                }
                at = unit.last() + 1;
            } else {
                page.word(sentence.word(at));
                at++;
            }
        }
        page.things();
        dropped.in(sentence, page.mentions).forEach(page::omitted);
        dropped.speakers(sentence, page.mentions);
        return page.mentions;
    }

    /** The mentions of one sentence as they are found. */
    private final class Page {
        private final Sentence sentence;
        private final List<Mention> mentions = new ArrayList<>();
        private final Map<Integer, Resolved> byHead = new HashMap<>();

        Page(Sentence sentence) {
            this.sentence = sentence;
        }

        void add(Optional<Resolved> found, int head, int first, int last) {
            found.ifPresent(resolved -> add(resolved, head, first, last));
        }

        private void add(Resolved resolved, int head, int first, int last) {
            Resolved before = byHead.get(head);
            if (before != null) {
                merge(before, resolved, head);
                return;
            }
            byHead.put(head, resolved);
            mentions.add(new Mention(head, first, last, false, resolved.actors(), resolved.place(), resolved.how()));
            note(resolved, head);
            together(head);
        }

        private boolean standsAlone(Word word) {
            boolean first = word.index() + 1 < sentence.size()
                    && sentence.word(word.index() + 1).upos().nominal();
            return word.upos() == Upos.NUM && !first;
        }

        /** Several names in one word, {@code ruso-ucraniano}, stand for all of them. */
        private void merge(Resolved before, Resolved more, int head) {
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.head() == head && mention.first() == head && mention.last() == head) {
                    List<Actor> all = new ArrayList<>(before.actors());
                    all.addAll(more.actors());
                    mentions.set(i, new Mention(head, head, head, false, all, mention.place(), mention.how()));
                }
            }
        }

        private void note(Resolved resolved, int head) {
            scene.memory()
                    .note(new Referent(
                            resolved.actors(),
                            resolved.sort(),
                            resolved.plural(),
                            resolved.gender(),
                            resolved.office(),
                            sentence.index(),
                            sentence.segment(),
                            head,
                            Heads.clause(sentence, head),
                            Rank.of(sentence, head)));
        }

        /** What a conjunct and those before it name together is remembered as one, for {@code both} and {@code they}. */
        private void together(int head) {
            Word word = sentence.word(head);
            if (!word.relation().equals("conj") || !byHead.containsKey(word.head())) {
                return;
            }
            List<Actor> all = new ArrayList<>(byHead.get(word.head()).actors());
            for (int other : sentence.children(word.head(), "conj")) {
                Resolved resolved = byHead.get(other);
                if (resolved != null && resolved.sort() != Referent.Sort.PLACE) {
                    all.addAll(resolved.actors());
                }
            }
            Resolved first = byHead.get(word.head());
            note(Resolved.of(all, "together", first.sort()).many(), word.head());
        }

        void word(Word word) {
            if (word.is("Poss", "Yes") && word.is("Person", "3")) {
                pronouns.possessor(sentence, word.index()).ifPresent(owner -> {
                    Resolved again = scene.again(owner, sentence, word.index(), word.index(), "possessive");
                    mentions.add(new Mention(
                            word.index(),
                            word.index(),
                            word.index(),
                            false,
                            again.actors(),
                            Optional.empty(),
                            "possessive"));
                });
            } else if (word.upos() == Upos.PRON || words.is(word, "both") && standsAlone(word)) {
                add(pronouns.resolve(sentence, word), word.index(), word.index(), word.index());
            } else if (word.upos() == Upos.NOUN || word.upos() == Upos.NUM) {
                add(recall.noun(sentence, word), word.index(), word.index(), word.index());
            }
        }

        void things() {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.NOUN && !byHead.containsKey(word.index())) {
                    things.note(sentence, word, byHead);
                    add(things.of(sentence, word, byHead), word.index(), word.index(), word.index());
                }
            }
        }

        void omitted(int verb, Resolved resolved) {
            mentions.add(new Mention(verb, verb, verb, true, resolved.actors(), Optional.empty(), resolved.how()));
        }
    }
}
