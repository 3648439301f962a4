/** The command line: words in, the check called, a report or a sentence out, and the exit status. */
@NullMarked
package org.icscheck.cli;

import org.jspecify.annotations.NullMarked;
