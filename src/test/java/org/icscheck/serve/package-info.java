/** The service as a whole, started and asked over HTTP. */
@NullMarked
package org.icscheck.serve;

import org.jspecify.annotations.NullMarked;
