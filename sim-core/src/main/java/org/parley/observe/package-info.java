/** What is measured in a replication: metrics that watch a run and fill a row, and the trace that tells its story. */
@NullMarked
package org.parley.observe;

import org.jspecify.annotations.NullMarked;
