/** What a nation is made of. */
@NullMarked
package org.parley.model.nation;

import org.jspecify.annotations.NullMarked;
