package org.acta.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its words and dependency tree.
 *
 * @param index position among the story's sentences, from 0
 * @param segment index of its segment in {@link Story#segments()}
 * @param text the sentence as it stands in the document
 */
public record Sentence(
        int index,
        int segment,
        String language,
        Span span,
        String text,
        List<Word> words,
        List<List<Integer>> children) {

    public Sentence {
        words = List.copyOf(words);
        children = List.copyOf(children);
    }

    public static Sentence of(int index, int segment, String language, Span span, String text, List<Word> words) {
        List<List<Integer>> children = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Word word : words) {
            if (word.head() >= 0) {
                children.get(word.head()).add(word.index());
            }
        }
        children.replaceAll(List::copyOf);
        return new Sentence(index, segment, language, span, text, words, children);
    }

    /** The words of the sentence that a document span inside it covers. */
    public String text(Span inside) {
        return text.substring(inside.start() - span.start(), inside.end() - span.start());
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** Indexes of the words that depend on a word, left to right. */
    public List<Integer> children(int word) {
        return children.get(word);
    }

    /** Those of its dependents that stand in this relation; {@code nsubj} also finds {@code nsubj:pass}. */
    public List<Integer> children(int word, String relation) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(word)) {
            Word w = words.get(child);
            if (w.relation().equals(relation) || w.baseRelation().equals(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first dependent in this relation, or -1. */
    public int child(int word, String relation) {
        for (int child : children.get(word)) {
            Word w = words.get(child);
            if (w.relation().equals(relation) || w.baseRelation().equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** Does {@code word} lie in the subtree of {@code ancestor}, itself included? */
    public boolean under(int word, int ancestor) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= words.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = words.get(at).head();
        }
        return false;
    }

    /** The document span from the first to the last word of a word's subtree. */
    public Span subtree(int word) {
        Span span = words.get(word).span();
        for (int child : children.get(word)) {
            span = span.join(subtree(child));
        }
        return span;
    }

    /** The first word that ends behind an offset of the document: the one that holds it, or the next. The last when none does, -1 when there are no words. */
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
