/**
 * Reads scenario files: text to tree, tree to scenario, with every problem found in one reading. The only package of
 * this module that sees Jackson.
 */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
