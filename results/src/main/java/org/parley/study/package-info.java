/** Questions: what each plays, finds and reports, and the one who plays them, keeps them and ends them. */
@NullMarked
package org.parley.study;

import org.jspecify.annotations.NullMarked;
