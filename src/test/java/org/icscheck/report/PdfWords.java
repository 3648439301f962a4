package org.icscheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a tagged PDF in the order a screen reader says them; what stands at the edges of sheets is not among them. */
final class PdfWords {

    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));

    private PdfWords() {}

    /** A line for each paragraph, cell, entry and heading; a heading starts with {@code #}. */
    static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfWords words = new PdfWords();
            for (PDPage page : document.getPages()) {
                words.pages.put(page, marked(page));
            }
            words.read(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0));
            return words.lines.stream()
                    .map(line -> line.toString()
                            .replaceAll("\\s+", " ")
                            .replaceAll(" ([.,;:)])", "$1")
                            .strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            words.merge(content.getMCID(), text.toString(), String::concat);
        }
        return words;
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                boolean block = !type.equals("Span") && !type.equals("Link");
                if (block) {
                    lines.add(new StringBuilder(type.matches("H\\d") ? "# " : ""));
                }
                read(element, element.getPage() == null ? page : element.getPage());
                if (block) {
                    lines.add(new StringBuilder());
                }
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void say(PDPage page, int id) {
        String words = pages.getOrDefault(page, Map.of()).getOrDefault(id, "");
        lines.get(lines.size() - 1).append(words).append(' ');
    }
}
