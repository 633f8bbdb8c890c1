/** Estimates with their intervals. Knows nothing of nations or crises. */
@NullMarked
package org.parley.stats;

import org.jspecify.annotations.NullMarked;
