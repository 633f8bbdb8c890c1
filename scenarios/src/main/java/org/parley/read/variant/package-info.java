/**
 * Other scenarios made from one: a lever moved, a portfolio of measures, an uncertain number.
 */
@NullMarked
package org.parley.read.variant;

import org.jspecify.annotations.NullMarked;
