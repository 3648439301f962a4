/** Measures how long a check takes and where the time goes; run by {@code src/test/bench/run}, never as a test. */
@NullMarked
package org.icscheck.bench;

import org.jspecify.annotations.NullMarked;
