/**
 * How nations decide and what they write: the built-in doctrines and signalling policies, one file each, and the
 * catalogue that names them.
 */
@NullMarked
package org.parley.doctrine;

import org.jspecify.annotations.NullMarked;
