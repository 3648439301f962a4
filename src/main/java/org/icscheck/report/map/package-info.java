/** Draws the governance of a place or system as a picture with its gaps, and says the same in words. */
@NullMarked
package org.icscheck.report.map;

import org.jspecify.annotations.NullMarked;
