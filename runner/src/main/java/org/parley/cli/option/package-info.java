/** Options and arguments that several commands share: what they are called, what they mean, what is wrong with them. */
@NullMarked
package org.parley.cli.option;

import org.jspecify.annotations.NullMarked;
