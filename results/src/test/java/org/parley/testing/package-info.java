/** What tests share: crises built in code. */
@NullMarked
package org.parley.testing;

import org.jspecify.annotations.NullMarked;
