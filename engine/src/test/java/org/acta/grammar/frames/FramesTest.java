package org.acta.grammar.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.tagging.Tag;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final Frames SPANISH = Frames.of("es");

    @Test
    void makesTheObjectOfAReflexivePassiveItsSubject() {
        assertThat(mended(
                        "él PRON Case=Acc,Dat|Person=3|Reflex=Yes 2 expl:pass",
                        "firmar VERB Mood=Ind|Number=Sing|VerbForm=Fin 0 root",
                        "acuerdo NOUN Gender=Masc|Number=Sing 2 obj"))
                .containsExactly("expl:pass", "root", "nsubj:pass");
    }

    @Test
    void keepsThePronounOfAPronominalVerb() {
        assertThat(mended(
                        "ministro NOUN Number=Sing 3 nsubj:pass",
                        "él PRON Reflex=Yes 3 expl:pass",
                        "reunir VERB Number=Sing|VerbForm=Fin 0 root"))
                .containsExactly("nsubj", "expl:pv", "root");
    }

    @Test
    void knowsThePersonalObject() {
        assertThat(mended(
                        "policía NOUN Number=Sing 2 nsubj",
                        "detener VERB Number=Sing|VerbForm=Fin 0 root",
                        "a ADP _ 4 case",
                        "diputado NOUN Number=Sing 2 obl"))
                .containsExactly("nsubj", "root", "case", "obj");
    }

    @Test
    void knowsTheRecipientBesideAnObject() {
        assertThat(mended(
                        "entregar VERB Number=Sing|VerbForm=Fin 0 root",
                        "documento NOUN Number=Sing 1 obj",
                        "a ADP _ 4 case",
                        "presidente NOUN Number=Sing 1 obj"))
                .containsExactly("root", "obj", "case", "obl:arg");
    }

    @Test
    void knowsTheSpeakerBehindTheVerb() {
        assertThat(mended(
                        "venir VERB Number=Sing|VerbForm=Fin 2 ccomp",
                        "decir VERB Number=Sing|VerbForm=Fin 0 root",
                        "ministro NOUN Number=Sing 2 obj"))
                .containsExactly("ccomp", "root", "nsubj");
    }

    @Test
    void knowsTheSubjectByItsNumber() {
        assertThat(mended(
                        "motivo NOUN Number=Plur 0 root",
                        "que PRON PronType=Rel 3 nsubj",
                        "alegar VERB Number=Sing|Person=3|VerbForm=Fin 1 acl:relcl",
                        "gobierno NOUN Number=Sing 3 obj"))
                .containsExactly("root", "obj", "acl:relcl", "nsubj");
    }

    @Test
    void givesIntransitiveVerbsSubjects() {
        assertThat(mended("morir VERB Number=Plur|Person=3|VerbForm=Fin 0 root", "minero NOUN Number=Plur 1 obj"))
                .containsExactly("root", "nsubj");
    }

    @Test
    void givesPerfectTensesOfIntransitiveVerbsSubjects() {
        assertThat(mended(
                        "haber AUX Number=Plur|Person=3|VerbForm=Fin 2 aux",
                        "faltar VERB VerbForm=Part 0 root",
                        "juez NOUN Number=Plur 2 obj"))
                .containsExactly("aux", "root", "nsubj");
    }

    @Test
    void takesNoTimeForAnObjectBesideAnother() {
        assertThat(mended(
                        "ministro NOUN Number=Sing 2 nsubj",
                        "firmar VERB Number=Sing|Person=3|VerbForm=Fin 0 root",
                        "lunes NOUN Number=Sing 2 obj",
                        "tratado NOUN Number=Sing 2 obj"))
                .containsExactly("nsubj", "root", "obl", "obj");
    }

    @Test
    void takesThePronounOfWhomAPersonIsDoneToForAnObject() {
        assertThat(mended(
                        "él PRON Case=Dat|Number=Plur|Person=3|PronType=Prs 2 iobj",
                        "expulsar VERB Number=Plur|Person=3|VerbForm=Fin 0 root"))
                .containsExactly("obj", "root");
        assertThat(mended(
                        "él PRON Case=Dat|Number=Plur|Person=3|PronType=Prs 2 iobj",
                        "entregar VERB Number=Plur|Person=3|VerbForm=Fin 0 root",
                        "carta NOUN Number=Sing 2 obj"))
                .containsExactly("iobj", "root", "obj");
    }

    @Test
    void letsVerbsAgreeWithOneOfSeveralOrWithPartOfMany() {
        assertThat(mended(
                        "jefe NOUN Number=Sing 4 nsubj",
                        "y CCONJ _ 3 cc",
                        "ministro NOUN Number=Sing 1 conj",
                        "presentar VERB Number=Sing|Person=3|VerbForm=Fin 0 root",
                        "renuncia NOUN Number=Sing 4 obj"))
                .containsExactly("nsubj", "cc", "conj", "root", "obj");
        assertThat(mended(
                        "mayoría NOUN Number=Sing 4 nsubj",
                        "de ADP _ 3 case",
                        "juez NOUN Number=Plur 1 nmod",
                        "rechazar VERB Number=Plur|Person=3|VerbForm=Fin 0 root",
                        "ley NOUN Number=Plur 4 obj"))
                .containsExactly("nsubj", "case", "nmod", "root", "obj");
    }

    @Test
    void leavesTreesAsTheyAreWithoutFrames() {
        Draft draft =
                draft("firmar VERB VerbForm=Fin 0 root", "él PRON Reflex=Yes 1 expl:pass", "acuerdo NOUN _ 1 obj");
        Frames.none().mend(draft);
        assertThat(draft.relations()).containsExactly("root", "expl:pass", "obj");
    }

    private static String[] mended(String... words) {
        Draft draft = draft(words);
        SPANISH.mend(draft);
        return draft.relations();
    }

    /** Each word: lemma, class, features, head from 1, relation. */
    private static Draft draft(String... words) {
        List<String> lemmas = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String[] cells = words[i].split(" ");
            lemmas.add(cells[0]);
            tags.add(Tag.of(cells[1] + " " + cells[2]));
            int head = Integer.parseInt(cells[3]);
            heads[i] = head == 0 ? words.length : head - 1;
            relations[i] = cells[4];
        }
        return new Draft(lemmas, tags, heads, relations);
    }
}
