/** Writes a report as text or JSON; every writer is a pure function of the report. */
@NullMarked
package org.icscheck.report;

import org.jspecify.annotations.NullMarked;
