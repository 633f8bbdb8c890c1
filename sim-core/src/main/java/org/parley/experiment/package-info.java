/** Experiments: many replications, in several worlds that share all their chances, and what they add up to. */
@NullMarked
package org.parley.experiment;

import org.jspecify.annotations.NullMarked;
