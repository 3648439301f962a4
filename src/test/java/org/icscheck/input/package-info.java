/** Tests of {@code input}. */
@NullMarked
package org.icscheck.input;

import org.jspecify.annotations.NullMarked;
