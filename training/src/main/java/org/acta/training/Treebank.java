package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.grammar.tagging.Tag;
import org.acta.model.NameKind;
import org.acta.model.Upos;

/** Trees from CoNLL-U. */
final class Treebank {

    private Treebank() {}


    static Tree tree(ConlluSentence sentence, int treebank) {
        List<ConlluWord> words = sentence.words();
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int[] heads = new int[words.size()];
        for (ConlluWord word : words) {
            heads[forms.size()] = word.head() == 0 ? words.size() : word.head() - 1;
            forms.add(word.form());
            lemmas.add(word.lemma());
            tags.add(new Tag(word.upos().equals("_") ? Upos.X : Upos.valueOf(word.upos()), word.features()));
            relations.add(word.relation());
        }
        return new Tree(
                treebank, forms, lemmas, tags, heads, relations, Collections.nCopies(words.size(), NameKind.NONE));
    }
}
