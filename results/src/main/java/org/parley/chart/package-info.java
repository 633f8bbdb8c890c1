/** Pictures of findings: charts with their intervals, in one HTML file that needs nothing else. */
@NullMarked
package org.parley.chart;

import org.jspecify.annotations.NullMarked;
