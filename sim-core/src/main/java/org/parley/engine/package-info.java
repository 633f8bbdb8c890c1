/**
 * Plays one replication of a crisis: the scenario compiled to primitive arrays, the mutable state of a run, one phase
 * per step of the model on MASON's schedule, and observers that see everything and can change nothing.
 *
 * <p>The only package that uses MASON.
 */
@NullMarked
package org.parley.engine;

import org.jspecify.annotations.NullMarked;
