package org.icscheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.icscheck.check.Check;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files to fill in (A2). */
@Controller
class TemplateController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Made when they are first asked for: the service starts sooner. */
    private static final Map<String, Supplier<byte[]>> MAKERS = Map.of(
            "icscheck-template.xlsx", () -> Check.workbook(false),
            "icscheck-template-system.xlsx", () -> Check.workbook(true),
            "icscheck-example.xlsx", Check::workbookExample,
            "icscheck-template.yaml", () -> Check.template().getBytes(StandardCharsets.UTF_8),
            "icscheck-schema.json", () -> Check.schema().getBytes(StandardCharsets.UTF_8));

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** The sizes of the files, as the links say them. */
    record Sizes(String place, String system, String example, String yaml, String json) {}

    @GetMapping("/template")
    String page(Model model) {
        model.addAttribute(
                "view",
                new Sizes(
                        size("icscheck-template.xlsx"),
                        size("icscheck-template-system.xlsx"),
                        size("icscheck-example.xlsx"),
                        size("icscheck-template.yaml"),
                        size("icscheck-schema.json")));
        return "template";
    }

    private String size(String name) {
        return Math.max(1, Math.round(file(name).length / 1024.0)) + "KB";
    }

    @GetMapping("/template/{name}")
    ResponseEntity<byte[]> download(@PathVariable String name) {
        byte[] file = file(name);
        MediaType type = name.endsWith(".xlsx")
                ? EXCEL
                : name.endsWith(".json") ? MediaType.APPLICATION_JSON : MediaType.parseMediaType("application/yaml");
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private byte[] file(String name) {
        Supplier<byte[]> maker = MAKERS.get(name);
        if (maker == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files.computeIfAbsent(name, any -> maker.get());
    }
}
