/** Wars too rare to be seen: multilevel splitting. */
@NullMarked
package org.parley.experiment.splitting;

import org.jspecify.annotations.NullMarked;
