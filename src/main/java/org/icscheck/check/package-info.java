/** The one use case: files, packs and a date in; a report out. */
@NullMarked
package org.icscheck.check;

import org.jspecify.annotations.NullMarked;
