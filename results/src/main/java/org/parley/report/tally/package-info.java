/** What replications add up to, where a rule ended them, and what one of them came to. */
@NullMarked
package org.parley.report.tally;

import org.jspecify.annotations.NullMarked;
