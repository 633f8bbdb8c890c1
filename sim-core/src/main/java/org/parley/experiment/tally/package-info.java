/** Counting replications as they come, and deciding when there are enough. */
@NullMarked
package org.parley.experiment.tally;

import org.jspecify.annotations.NullMarked;
