/** When a rung is reached, said by day and by world. */
@NullMarked
package org.parley.report.times;

import org.jspecify.annotations.NullMarked;
