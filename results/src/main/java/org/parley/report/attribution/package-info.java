/** What an outcome depends on, said by mechanism and by event. */
@NullMarked
package org.parley.report.attribution;

import org.jspecify.annotations.NullMarked;
