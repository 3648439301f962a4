/** What several tests need to look at the product from outside. */
@NullMarked
package org.icscheck.testing;

import org.jspecify.annotations.NullMarked;
