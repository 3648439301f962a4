package org.icscheck.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.report.ReportFormat;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The media type of each format of a report, and which one a request asks for. */
final class MediaTypes {

    static final String CSV = "text/csv";
    static final String MARKDOWN = "text/markdown";
    static final String SVG = "image/svg+xml";
    static final String SARIF = "application/sarif+json";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Map<ReportFormat, String> OF = Map.ofEntries(
            Map.entry(ReportFormat.json, MediaType.APPLICATION_JSON_VALUE),
            Map.entry(ReportFormat.text, MediaType.TEXT_PLAIN_VALUE),
            Map.entry(ReportFormat.csv, CSV),
            Map.entry(ReportFormat.html, MediaType.TEXT_HTML_VALUE),
            Map.entry(ReportFormat.docx, DOCX),
            Map.entry(ReportFormat.xlsx, XLSX),
            Map.entry(ReportFormat.pdf, MediaType.APPLICATION_PDF_VALUE),
            Map.entry(ReportFormat.md, MARKDOWN),
            Map.entry(ReportFormat.junit, MediaType.APPLICATION_XML_VALUE),
            Map.entry(ReportFormat.sarif, SARIF),
            Map.entry(ReportFormat.svg, SVG),
            Map.entry(ReportFormat.png, MediaType.IMAGE_PNG_VALUE));

    /** JSON first: that is what whoever takes anything gets. */
    private static final List<ReportFormat> ORDER = Stream.concat(
                    Stream.of(ReportFormat.json),
                    Stream.of(ReportFormat.values()).filter(format -> format != ReportFormat.json))
            .toList();

    private MediaTypes() {}

    static MediaType of(ReportFormat format) {
        MediaType type = MediaType.parseMediaType(
                Optional.ofNullable(OF.get(format)).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE));
        return type.getType().equals("text") ? new MediaType(type, java.nio.charset.StandardCharsets.UTF_8) : type;
    }

    /** The format a header {@code Accept} likes best; empty when it takes none there is. */
    static Optional<ReportFormat> accepted(String accept) {
        List<MediaType> wanted;
        try {
            wanted = new java.util.ArrayList<>(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return Optional.of(ReportFormat.json);
        }
        MimeTypeUtils.sortBySpecificity(wanted);
        wanted.sort(
                java.util.Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> ORDER.stream()
                        .filter(format -> type.removeQualityValue().isCompatibleWith(of(format))))
                .findFirst();
    }
}
