package org.icscheck.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.icscheck.domain.requirement.Report;

/**
 * Writes a page as PDF, tagged for screen readers. What a PDF tells of its making (dates, ids) comes from the report, so
 * that the same report gives the same bytes.
 */
final class PdfWriter {

    static final String FONT = "Liberation Sans";

    static {
        // It writes to standard error otherwise; what a test has to know it hears of by the consumer.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static byte[] write(Page page, Report report) {
        return write(page, report, said -> {});
    }

    /** @param heard hears what the maker of the PDF has to say */
    static byte[] write(Page page, Report report, Consumer<Diagnostic> heard) {
        String html = HtmlWriter.write(page, HtmlWriter.Medium.PAPER);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.withDiagnosticConsumer(heard);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer(page.product());
        // Nothing is fetched: a page has neither pictures nor style sheets of its own.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            builder.useFont(new PDFontSupplier(font(document, "Regular")), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(font(document, "Bold")), FONT, 700, FontStyle.NORMAL, true);
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                describe(document, page, report);
                document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont font(PDDocument document, String weight) throws IOException {
        String name = "/fonts/LiberationSans-" + weight + ".ttf";
        try (InputStream in = PdfWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not part of this product");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            document.registerTrueTypeFontForClosing(font);
            // Ligatures took more than half of the time, and nobody finds “finance” by searching for it afterwards.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    private static void describe(PDDocument document, Page page, Report report) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        String title = Text.shown(page.heading() + ": " + page.caption());
        about.setTitle(title);
        about.setSubject(Text.shown(page.description()));
        about.setCreator(page.product());
        about.setProducer(page.product());
        Calendar day = day(report.asAt());
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentInformation(about);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, page, report.asAt()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage("en-GB");
        document.setDocumentId(0L);
        byte[] id = HexFormat.of()
                .parseHex(report.evaluation().replaceFirst("^sha256:", "").substring(0, 32));
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    private static Calendar day(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    /** What the document says of itself, as PDF/UA wants it. */
    private static String xmp(String title, Page page, LocalDate day) {
        String format = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
                <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """;
        return String.format(
                Locale.ROOT,
                format,
                Text.html(title),
                Text.html(page.description()),
                Text.html(page.product()),
                Text.html(page.product()),
                day);
    }
}
