/**
 * What observers see of a run: the state as a view that cannot write, the things that happen, and what indices stand
 * for. Knows neither the engine nor its tables.
 */
@NullMarked
package org.parley.engine.watch;

import org.jspecify.annotations.NullMarked;
