/** Which mechanism, message or incident an outcome depends on. */
@NullMarked
package org.parley.experiment.attribution;

import org.jspecify.annotations.NullMarked;
