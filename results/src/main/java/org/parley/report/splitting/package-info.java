/** How likely a war is that is too rare to be seen. */
@NullMarked
package org.parley.report.splitting;

import org.jspecify.annotations.NullMarked;
