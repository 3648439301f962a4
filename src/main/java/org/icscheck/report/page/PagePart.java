package org.icscheck.report.page;

import java.util.List;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;

/** A part of what a page says of one place or system. */
interface PagePart {

    /** What there is to show; nothing when there is nothing to say. */
    List<Page.Section> of(SubjectReport subject, Report report, Anchors anchors);
}
