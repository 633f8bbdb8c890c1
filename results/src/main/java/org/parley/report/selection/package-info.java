/** Which measures to choose for a budget: the choice, the frontier, the contest, uncertain worlds. */
@NullMarked
package org.parley.report.selection;

import org.jspecify.annotations.NullMarked;
