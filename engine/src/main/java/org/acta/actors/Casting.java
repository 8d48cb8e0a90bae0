package org.acta.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Story;

/** One reading of one story: first everybody whom it names in full, then each phrase in the order of the text. */
final class Casting {

    private final Scene scene;
    private final List<Sentence> sentences;
    private final Map<String, ActorWords> words;
    private final List<List<Unit>> units = new ArrayList<>();
    private final List<List<Phrase>> phrases = new ArrayList<>();

    Casting(Story story, List<Sentence> sentences, World world, Map<String, ActorWords> words) {
        this.sentences = sentences;
        this.words = words;
        List<List<Hit>> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            NameTrie names = world.names().get(sentence.language());
            hits.add(
                    names == null
                            ? List.of()
                            : names.find(
                                    story.text(),
                                    sentence.span().start(),
                                    sentence.span().end()));
        }
        Setting setting = new Setting(story, sentences, hits, world);
        this.scene = new Scene(story, world, setting, new StoryPeople(), new Memory());
        Choice choice = new Choice(setting);
        for (int i = 0; i < sentences.size(); i++) {
            ActorWords known = words.get(sentences.get(i).language());
            List<Unit> found =
                    known == null ? List.of() : new UnitFinder(choice, known).in(sentences.get(i), hits.get(i));
            units.add(found);
            phrases.add(known == null ? List.of() : PhraseFinder.in(sentences.get(i), found, known));
        }
    }

    Cast cast() {
        for (int i = 0; i < sentences.size(); i++) {
            introduce(sentences.get(i), units.get(i), phrases.get(i));
        }
        Map<String, SentenceReader> readers = new HashMap<>();
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ActorWords known = words.get(sentences.get(i).language());
            mentions.add(
                    known == null
                            ? List.of()
                            : readers.computeIfAbsent(
                                            sentences.get(i).language(), language -> new SentenceReader(scene, known))
                                    .read(sentences.get(i), units.get(i), phrases.get(i)));
        }
        return new Cast(mentions);
    }

    private void introduce(Sentence sentence, List<Unit> units, List<Phrase> phrases) {
        ActorWords known = words.get(sentence.language());
        if (known == null) {
            return;
        }
        NameResolver names = new NameResolver(scene, known);
        for (Unit unit : units) {
            if (unit.meaning() instanceof Meaning.OfPerson person) {
                Resolved resolved = names.person(sentence, unit.first(), unit.last(), person, "person");
                scene.people()
                        .introduce(new StoryPeople.Known(
                                person.name(), resolved.actors().get(0), person.gender(), resolved.office()));
            }
        }
        PhraseResolver resolver = new PhraseResolver(
                scene, names, new Recall(scene, known), new Pronouns(scene, known), new Home(scene, known));
        for (Phrase phrase : phrases) {
            resolver.introduce(sentence, phrase);
        }
    }
}
