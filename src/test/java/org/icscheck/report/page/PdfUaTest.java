package org.icscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF against PDF/UA-1, as the validator of the PDF Association reads it. */
class PdfUaTest {

    @Test
    void the_pdf_of_a_place_with_its_map_is_accessible() throws Exception {
        Path file = Path.of("samples", "public-papers", "bury-2021.yaml");
        Report report = Check.load()
                .run(new Check.Request(
                        List.of(Check.file(
                                file.toString(), Files.readString(file).getBytes(StandardCharsets.UTF_8))),
                        List.of(),
                        Optional.empty(),
                        LocalDate.of(2021, 10, 1)));
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(Pages.pdf(report)), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(pdf);
            assertThat(result.getTotalAssertions()).isGreaterThan(10_000);
            assertThat(result.getTestAssertions().stream()
                            .filter(told -> told.getStatus() == TestAssertion.Status.FAILED)
                            .map(told -> told.getRuleId().getClause() + ": " + told.getMessage() + " "
                                    + told.getLocation().getContext()))
                    .isEmpty();
        }
    }
}
