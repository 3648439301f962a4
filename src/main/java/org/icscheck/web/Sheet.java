package org.icscheck.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.access.NotAccepted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A page to be: its template, and what the template shows under {@code view}, where no component's option is called so. */
final class Sheet {

    private final ModelAndView page;
    private final Map<String, @Nullable Object> view = new LinkedHashMap<>();

    Sheet(String template) {
        page = new ModelAndView(template);
        page.addObject("view", view);
    }

    /** Something the template shows; null for nothing, which a template may ask for. */
    Sheet with(String name, @Nullable Object value) {
        view.put(name, value);
        return this;
    }

    /** A way back, above the content. */
    Sheet back(String text, String href) {
        page.addObject("back", new View.Link(text, href));
        return this;
    }

    /** What is to be put right in a field of the page; also its first sentence, beside the field. */
    Sheet problems(List<String> errors, String field) {
        page.addObject(
                "problems",
                errors.stream()
                        .map(error -> new View.Problem(error, "#" + field))
                        .toList());
        return with("error", errors.isEmpty() ? null : errors.get(0));
    }

    /** What is wrong, where no field of the page can put it right. */
    Sheet problem(String error) {
        page.addObject("problems", List.of(new View.Problem(error, null)));
        return this;
    }

    /** What was entered that cannot be taken, and in which field; null for nothing. */
    Sheet refused(@Nullable NotAccepted refused) {
        with("field", refused == null ? "" : refused.field());
        return refused == null ? with("error", null) : problems(List.of(refused.getMessage()), refused.field());
    }

    /** The page, answered with this status. */
    ModelAndView as(HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }

    /** The page. */
    ModelAndView done() {
        return page;
    }
}
