/** How the parts of a scenario name, check and read their numbers. */
@NullMarked
package org.parley.model.field;

import org.jspecify.annotations.NullMarked;
