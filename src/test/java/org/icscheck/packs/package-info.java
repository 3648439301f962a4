/** Tests of {@code packs}. */
@NullMarked
package org.icscheck.packs;

import org.jspecify.annotations.NullMarked;
