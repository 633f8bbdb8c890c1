/** Describes what a scenario file may hold, by letting every kind read from a recorder instead of a file. */
@NullMarked
package org.parley.explain;

import org.jspecify.annotations.NullMarked;
