/** What can happen at a fixed time: the built-in kinds of timed event, one file each, and their catalogue. */
@NullMarked
package org.parley.event;

import org.jspecify.annotations.NullMarked;
