/** Reads the seats, asks what the packs ask, runs Drools and closes every question with one finding. */
@NullMarked
package org.icscheck.engine;

import org.jspecify.annotations.NullMarked;
