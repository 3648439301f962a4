/** The governance map: what stands on it, where, and in which words. */
@NullMarked
package org.icscheck.report.map;

import org.jspecify.annotations.NullMarked;
