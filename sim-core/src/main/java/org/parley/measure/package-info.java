/** What confidence-building measures can do: the built-in effects, one file each, and their catalogue. */
@NullMarked
package org.parley.measure;

import org.jspecify.annotations.NullMarked;
