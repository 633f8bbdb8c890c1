/**
 * Text to tree: parses YAML and JSON to nodes that know their places. Knows nothing of what the fields mean. The only package
 * of this module that sees Jackson.
 */
@NullMarked
package org.parley.read.tree;

import org.jspecify.annotations.NullMarked;
