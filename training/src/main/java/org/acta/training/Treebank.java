package org.acta.training;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Upos;
import org.acta.training.cess.Converter;

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
        return new Tree(treebank, forms, lemmas, tags, heads, relations, Entities.names(words));
    }

    static Tree tree(List<Converter.Dependent> words, int treebank) {
        int[] heads = new int[words.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = words.get(i).head() < 0 ? heads.length : words.get(i).head();
        }
        return new Tree(
                treebank,
                words.stream().map(Converter.Dependent::form).toList(),
                words.stream().map(Converter.Dependent::lemma).toList(),
                words.stream().map(Converter.Dependent::tag).toList(),
                heads,
                words.stream().map(Converter.Dependent::relation).toList(),
                words.stream().map(Converter.Dependent::name).toList());
    }
}
