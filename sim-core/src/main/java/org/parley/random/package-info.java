/**
 * Keyed randomness: every random number is a pure function of what it is for, so no draw depends on any other.
 * Uses the JDK only and knows nothing of the model.
 */
@NullMarked
package org.parley.random;

import org.jspecify.annotations.NullMarked;
