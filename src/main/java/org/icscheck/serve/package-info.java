/** Puts the service together and starts it; the only room that knows all others. */
@NullMarked
package org.icscheck.serve;

import org.jspecify.annotations.NullMarked;
