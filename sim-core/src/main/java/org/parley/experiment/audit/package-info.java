/** Which levers of a scenario change anything at all. */
@NullMarked
package org.parley.experiment.audit;

import org.jspecify.annotations.NullMarked;
