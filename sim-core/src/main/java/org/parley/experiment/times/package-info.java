/** When a rung is reached, against settlement. */
@NullMarked
package org.parley.experiment.times;

import org.jspecify.annotations.NullMarked;
