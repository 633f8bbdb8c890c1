/**
 * Sweep files: what is moved in a scenario, where the points are, and the scenario at each of them.
 */
@NullMarked
package org.parley.read.sweep;

import org.jspecify.annotations.NullMarked;
