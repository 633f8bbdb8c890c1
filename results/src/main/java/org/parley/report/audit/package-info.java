/** Which levers of a scenario do anything, said by lever. */
@NullMarked
package org.parley.report.audit;

import org.jspecify.annotations.NullMarked;
