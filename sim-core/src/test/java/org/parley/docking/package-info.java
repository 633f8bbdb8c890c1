/** Published and closed-form results that the model has to give back. */
@NullMarked
package org.parley.docking;

import org.jspecify.annotations.NullMarked;
