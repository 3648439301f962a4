package org.icscheck.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.icscheck.domain.requirement.Report;

/** Turns a workbook or a document into bytes that are the same every time: its library writes the time of day into them. */
final class OfficeFile {

    /** The first day a zip file can say; no entry says when it was written. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /**
     * The bytes of a document, which carries the day of the report as its date.
     *
     * @param title as the properties of the document say it
     */
    static byte[] bytes(POIXMLDocument document, Report report, String title) {
        try {
            properties(document.getProperties(), report, title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return timeless(out.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a document could not be written in memory", e);
        }
    }

    private static void properties(POIXMLProperties properties, Report report, String title)
            throws InvalidFormatException {
        Optional<Date> day = Optional.of(Date.from(report.asAt().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SafeText.legal(title));
        core.setCreator("ICS Check " + report.version());
        core.setCreated(day);
        core.setModified(day);
        core.setLastModifiedByUser("ICS Check " + report.version());
        core.setRevision("1");
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().setApplication("ICS Check");
    }

    private static byte[] timeless(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
