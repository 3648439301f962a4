/** Tests of {@code check}. */
@NullMarked
package org.icscheck.check;

import org.jspecify.annotations.NullMarked;
