/** How far an experiment is that a folder keeps. */
@NullMarked
package org.parley.report.status;

import org.jspecify.annotations.NullMarked;
