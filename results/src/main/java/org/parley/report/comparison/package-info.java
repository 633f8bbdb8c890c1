/** How alternatives differ from the first of them. */
@NullMarked
package org.parley.report.comparison;

import org.jspecify.annotations.NullMarked;
