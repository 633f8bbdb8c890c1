/** Runs of a crisis on MASON's schedule; with displays the only package that uses MASON. */
@NullMarked
package org.parley.engine.mason;

import org.jspecify.annotations.NullMarked;
