/** Says what was found: one plain sentence first, then tables, then figures for machines. */
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
