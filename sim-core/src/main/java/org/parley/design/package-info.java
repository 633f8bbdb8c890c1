/** Where in the space of its factors an experiment looks: grids, hypercubes, sequences, trajectories, tables. */
@NullMarked
package org.parley.design;

import org.jspecify.annotations.NullMarked;
