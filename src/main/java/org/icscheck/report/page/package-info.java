/** Lays a report out as a document, and writes that document as a page, as PDF and as Markdown. */
@NullMarked
package org.icscheck.report.page;

import org.jspecify.annotations.NullMarked;
