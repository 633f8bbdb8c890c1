/** Which of several scenarios is better, with common random numbers. */
@NullMarked
package org.parley.experiment.comparison;

import org.jspecify.annotations.NullMarked;
