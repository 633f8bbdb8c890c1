/** What a run leaves behind: a folder with its manifest, its rows and its summary. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
