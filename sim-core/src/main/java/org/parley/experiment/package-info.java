/** Experiments: many replications, in several worlds with common random numbers, and what they add up to. */
@NullMarked
package org.parley.experiment;

import org.jspecify.annotations.NullMarked;
