package org.acta.training;

/**
 * How the models of a language are trained.
 *
 * @param folds into how many parts the trees are cut to be tagged by taggers that have not seen them
 * @param tagEpochs how often the taggers and the finder of names see the trees
 * @param tagMargin by how much the right tag must win
 * @param parseEpochs how often the parser sees the trees
 * @param dropped of 256 features of the parser, how many are left out at random at each step
 * @param models how many are trained, from seed on, and averaged
 */
record Recipe(int folds, int tagEpochs, int tagMargin, int parseEpochs, int dropped, int models, long seed) {

    static final Recipe STANDARD = new Recipe(3, 5, 60, 7, 64, 2, 1);
}
