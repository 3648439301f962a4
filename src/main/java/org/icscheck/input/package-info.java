/** Reads submissions in YAML, JSON and workbooks into one model, or says everything that is wrong with them and where. */
@NullMarked
package org.icscheck.input;

import org.jspecify.annotations.NullMarked;
