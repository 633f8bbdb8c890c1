/** What tests of several rooms share. */
@NullMarked
package org.parley.testing;

import org.jspecify.annotations.NullMarked;
