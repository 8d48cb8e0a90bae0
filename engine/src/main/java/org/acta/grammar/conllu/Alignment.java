package org.acta.grammar.conllu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which word of one analysis is which of another, as the CoNLL 2018 shared task aligns them: by span, and within multiword tokens by the
 * longest common subsequence of forms. Source: the task's paper and
 * <a href="https://universaldependencies.org/conll18/evaluation.html">evaluation page</a>.
 */
final class Alignment {

    private final List<ScoredWord> gold;
    private final List<ScoredWord> system;
    private final int[] systemOf;
    private int g;
    private int s;

    private Alignment(List<ScoredWord> gold, List<ScoredWord> system) {
        this.gold = gold;
        this.system = system;
        this.systemOf = new int[gold.size()];
        Arrays.fill(systemOf, -1);
    }

    /** For each gold word the index of the system's word, or -1. */
    static int[] of(List<ScoredWord> gold, List<ScoredWord> system) {
        Alignment alignment = new Alignment(gold, system);
        alignment.run();
        return alignment.systemOf;
    }

    private void run() {
        while (g < gold.size() && s < system.size()) {
            ScoredWord ours = gold.get(g);
            ScoredWord theirs = system.get(s);
            if (ours.multiword() || theirs.multiword()) {
                alignMultiword(ours, theirs);
            } else if (ours.start() == theirs.start() && ours.end() == theirs.end()) {
                systemOf[g++] = s++;
            } else if (ours.start() <= theirs.start()) {
                g++;
            } else {
                s++;
            }
        }
    }

    private void alignMultiword(ScoredWord ours, ScoredWord theirs) {
        int end;
        if (ours.multiword()) {
            end = ours.end();
            s += !theirs.multiword() && theirs.start() < ours.start() ? 1 : 0;
        } else {
            end = theirs.end();
            g += !ours.multiword() && ours.start() < theirs.start() ? 1 : 0;
        }
        int firstGold = g;
        int firstSystem = s;
        while (!beyond(gold, g, end) || !beyond(system, s, end)) {
            boolean takeGold = g < gold.size()
                    && (s >= system.size()
                            || gold.get(g).start() <= system.get(s).start());
            ScoredWord word = takeGold ? gold.get(g++) : system.get(s++);
            end = word.multiword() ? Math.max(end, word.end()) : end;
        }
        alignForms(firstGold, firstSystem);
    }

    private static boolean beyond(List<ScoredWord> words, int index, int end) {
        if (index >= words.size()) {
            return true;
        }
        ScoredWord word = words.get(index);
        return word.multiword() ? word.start() >= end : word.end() > end;
    }

    private void alignForms(int firstGold, int firstSystem) {
        int[][] longest = new int[g - firstGold + 1][s - firstSystem + 1];
        for (int i = g - firstGold - 1; i >= 0; i--) {
            for (int j = s - firstSystem - 1; j >= 0; j--) {
                int taken = same(firstGold + i, firstSystem + j) ? 1 + longest[i + 1][j + 1] : 0;
                longest[i][j] = Math.max(taken, Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < g - firstGold && j < s - firstSystem) {
            if (same(firstGold + i, firstSystem + j)) {
                systemOf[firstGold + i++] = firstSystem + j++;
            } else if (longest[i][j] == longest[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(int goldWord, int systemWord) {
        return lower(gold.get(goldWord)).equals(lower(system.get(systemWord)));
    }

    private static String lower(ScoredWord word) {
        return word.word().form().toLowerCase(Locale.ROOT);
    }
}
