/** Choosing measures for a budget, with a guarantee. */
@NullMarked
package org.parley.experiment.selection;

import org.jspecify.annotations.NullMarked;
