/** Tests of the engine: readings, questions, verdicts. */
@NullMarked
package org.icscheck.engine;

import org.jspecify.annotations.NullMarked;
