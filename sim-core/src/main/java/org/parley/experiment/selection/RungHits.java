package org.parley.experiment.selection;

/**
 * What scenarios came to on the same replications, one bit for each.
 *
 * @param hits {@code long[scenario][word]}: a bit for each complete replication, set where the rung was reached
 * @param complete how many replications ran to their end in every scenario; the others have no bit
 * @param failed how many did not
 */
@SuppressWarnings("ArrayRecordComponent") // written once and compared by nobody
public record RungHits(long[][] hits, int complete, int failed) {}
