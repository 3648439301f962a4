/** Writes a report for people, offices and programs; every writer is a pure function of the report. */
@NullMarked
package org.icscheck.report;

import org.jspecify.annotations.NullMarked;
