/** What is kept, on both databases. */
@NullMarked
package org.icscheck.store;

import org.jspecify.annotations.NullMarked;
