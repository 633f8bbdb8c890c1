/** Playing: which replications at which points in which worlds, and the rows that come of them, in order. */
@NullMarked
package org.parley.experiment.play;

import org.jspecify.annotations.NullMarked;
