/** Who is asking, and what they may see. */
@NullMarked
package org.icscheck.access;

import org.jspecify.annotations.NullMarked;
