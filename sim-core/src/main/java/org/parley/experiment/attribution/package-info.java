/** Which mechanism, message or incident an outcome hangs on. */
@NullMarked
package org.parley.experiment.attribution;

import org.jspecify.annotations.NullMarked;
