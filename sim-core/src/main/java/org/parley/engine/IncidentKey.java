package org.parley.engine;

/**
 * Names one incident of a replication, in every world in which it strikes.
 *
 * @param relation index of the relation victim → apparent actor
 * @param kind index of its kind
 * @param tick the step it strikes in
 * @param number which of its kind, relation and step it is: from 0 by chance, from 4096 by the scenario's history, from
 *     8192 as a mishap of an activity
 */
public record IncidentKey(int relation, int kind, int tick, int number) {}
