package org.parley.engine;

import org.parley.engine.watch.MessageKind;

/**
 * Names one message of a replication, in every world in which it is written.
 *
 * @param relation index of the relation sender → receiver
 * @param kind what it is about
 * @param sentTick the step it is written in
 * @param number which of its kind, relation and step it is, from 0; those from the 4096th on share one name
 */
public record MessageKey(int relation, MessageKind kind, int sentTick, int number) {}
