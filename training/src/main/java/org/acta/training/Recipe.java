package org.acta.training;

/**
 * How a model is trained.
 *
 * @param folds into how many parts the trees are cut to be tagged by taggers that have not seen them
 * @param beam how many parses are kept at once in the second stage of the parser's training
 * @param shares how much of each treebank's own weights the model is to have, index 0 unused
 * @param pruning averaged weights smaller than this are dropped
 */
record Recipe(int folds, int foldEpochs, int tagEpochs, int parseEpochs, int beam, int beamEpochs, double[] shares, double pruning, long seed) {}
