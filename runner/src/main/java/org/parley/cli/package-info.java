/** The command line: options, checks, and calls of the packages that do the work. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
