package org.acta.grammar.conllu;

import java.util.ArrayList;
import java.util.List;
import org.acta.data.BadData;
import org.acta.model.Features;

/** Gathers the lines of one sentence. */
final class SentenceBuilder {

    private static final int COLUMNS = 10;

    private final String file;
    private final List<String> comments = new ArrayList<>();
    private final List<ConlluToken> tokens = new ArrayList<>();
    private final List<ConlluWord> open = new ArrayList<>();
    private String openForm = "";
    private String openMisc = "_";
    private int openEnd;
    private int words;

    SentenceBuilder(String file) {
        this.file = file;
    }

    boolean isEmpty() {
        return words == 0 && comments.isEmpty();
    }

    void add(String line, int number) {
        if (line.startsWith("#")) {
            comments.add(line);
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new BadData(file, number, cells.length + " columns instead of " + COLUMNS);
        }
        if (cells[1].isEmpty()) {
            throw new BadData(file, number, "a word without a form");
        }
        int dash = cells[0].indexOf('-');
        if (dash > 0) {
            openToken(cells, Conllu.number(cells[0].substring(dash + 1), file, number));
        } else if (cells[0].indexOf('.') < 0) {
            addWord(cells, number);
        }
    }

    private void openToken(String[] cells, int end) {
        openForm = cells[1];
        openMisc = cells[9];
        openEnd = end;
    }

    private void addWord(String[] cells, int number) {
        int id = Conllu.number(cells[0], file, number);
        words++;
        if (id != words) {
            throw new BadData(file, number, "word " + id + " where " + words + " is due");
        }
        int head = cells[6].equals("_") ? -1 : Conllu.number(cells[6], file, number);
        ConlluWord word = new ConlluWord(
                id, cells[1], cells[2], cells[3], cells[4], features(cells[5], number), head, cells[7], cells[9]);
        if (id > openEnd) {
            tokens.add(new ConlluToken(word.form(), false, word.misc(), List.of(word)));
            return;
        }
        open.add(word);
        if (id == openEnd) {
            tokens.add(new ConlluToken(openForm, true, openMisc, open));
            open.clear();
        }
    }

    private Features features(String cell, int number) {
        try {
            return Features.of(cell);
        } catch (IllegalArgumentException e) {
            throw new BadData(file, number, String.valueOf(e.getMessage()));
        }
    }

    ConlluSentence build() {
        return new ConlluSentence(comments, tokens);
    }
}
