/** The public interface of the library, as a program outside of Parley meets it. */
@NullMarked
package org.parley.library;

import org.jspecify.annotations.NullMarked;
