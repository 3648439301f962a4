/** Tests of {@code advice}. */
@NullMarked
package org.icscheck.advice;

import org.jspecify.annotations.NullMarked;
