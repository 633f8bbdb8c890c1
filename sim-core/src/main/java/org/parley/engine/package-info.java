/**
 * Plays one replication of a crisis: the scenario compiled to primitive arrays, the mutable state of a run and one phase
 * per step of the model. Observers, in {@code engine.watch}, see everything and can change nothing; {@code engine.mason}
 * puts the phases on a schedule.
 */
@NullMarked
package org.parley.engine;

import org.jspecify.annotations.NullMarked;
