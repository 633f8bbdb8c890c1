/** How numbers and trees are written, in every form of a result. */
@NullMarked
package org.parley.form;

import org.jspecify.annotations.NullMarked;
