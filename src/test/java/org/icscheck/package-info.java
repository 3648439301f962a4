/** Tests of how the rooms of the product know each other. */
@NullMarked
package org.icscheck;

import org.jspecify.annotations.NullMarked;
