/** Tests of {@code cli}. */
@NullMarked
package org.icscheck.cli;

import org.jspecify.annotations.NullMarked;
