package org.icscheck.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Problem;
import org.icscheck.service.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with problem documents whatever goes wrong under {@code /api/}: in a controller, before one is found, or before
 * anybody is let in. Nothing of an exception is told but what was written to be told.
 */
@Component
public class Troubles implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private static final String PATH = "/api/";

    /** Seconds after which to try again when too much is being checked. */
    private static final String SOON = "10";

    private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception wrong) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + PATH)) {
            return null;
        }
        NotDone known = known(wrong);
        if (known.trouble() == Trouble.OUR_FAULT) {
            LOG.error("{} {} went wrong", request.getMethod(), request.getRequestURI(), wrong);
        }
        HttpHeaders headers = new HttpHeaders();
        if (wrong instanceof ErrorResponse said && said.getHeaders().containsHeader(HttpHeaders.ALLOW)) {
            headers.put(HttpHeaders.ALLOW, said.getHeaders().getOrEmpty(HttpHeaders.ALLOW));
        }
        if (known.trouble() == Trouble.BUSY) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        try {
            write(request, response, known, headers);
        } catch (IOException e) {
            LOG.debug("nobody is listening any more", e);
        }
        return new ModelAndView();
    }

    /** Answers before a controller is reached. */
    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Trouble trouble,
            String detail,
            Map<String, String> headers)
            throws IOException {
        HttpHeaders all = new HttpHeaders();
        headers.forEach(all::set);
        write(request, response, new NotDone(trouble, detail), all);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, NotDone wrong, HttpHeaders headers)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(wrong.trouble().status());
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        List<Answer.Problem> problems =
                wrong.problems().stream().map(Answer.Problem::of).toList();
        json.write(
                new Answer.ProblemDocument(
                        wrong.trouble().type(),
                        wrong.trouble().title(),
                        wrong.trouble().status(),
                        wrong.getMessage(),
                        request.getRequestURI(),
                        problems),
                MediaType.APPLICATION_PROBLEM_JSON,
                new ServletServerHttpResponse(response));
        response.flushBuffer();
    }

    private static NotDone known(Exception wrong) {
        if (wrong instanceof NotDone done) {
            return done;
        }
        if (wrong instanceof Refused refused) {
            return refused(refused);
        }
        if (wrong instanceof MaxUploadSizeExceededException) {
            return new NotDone(Trouble.TOO_LARGE, "The files are too large together.");
        }
        if (wrong instanceof MultipartException) {
            return new NotDone(Trouble.BAD_REQUEST, "The body cannot be taken apart into files.");
        }
        if (wrong instanceof HttpMessageNotReadableException) {
            return new NotDone(Trouble.BAD_REQUEST, "The body is not the JSON that is described.");
        }
        if (wrong instanceof MethodArgumentTypeMismatchException one) {
            return new NotDone(Trouble.BAD_REQUEST, "The parameter " + one.getName() + " is not of its type.");
        }
        if (wrong instanceof ErrorResponse said) {
            return switch (said.getStatusCode().value()) {
                case 404 -> NotDone.notThere();
                case 405 -> new NotDone(Trouble.WRONG_METHOD, "There is something here, but not for this method.");
                case 406 -> new NotDone(Trouble.NOT_ACCEPTABLE, "The header Accept names no format there is here.");
                case 413 -> new NotDone(Trouble.TOO_LARGE, "The body is too large.");
                case 415 -> new NotDone(Trouble.WRONG_TYPE, "The body is not of a type that can be read here.");
                case 503 -> new NotDone(Trouble.BUSY, "Try again a little later.");
                default ->
                    said.getStatusCode().is4xxClientError()
                            ? new NotDone(
                                    Trouble.BAD_REQUEST, "A parameter or header is missing or is not of its type.")
                            : ours();
            };
        }
        return ours();
    }

    private static NotDone refused(Refused refused) {
        Trouble trouble = switch (refused.why()) {
            case BUSY -> Trouble.BUSY;
            case FOREIGN -> Trouble.NOT_YOUR_PLACE;
            case OTHER_UPLOAD -> Trouble.KEY_REUSED;
            case GONE -> Trouble.GONE;
            case SAID, UNREADABLE, TOO_LONG -> Trouble.NOT_TAKEN;
        };
        return new NotDone(trouble, refused.getMessage(), refused.problems());
    }

    private static NotDone ours() {
        return new NotDone(Trouble.OUR_FAULT, "The request was not finished. What was acknowledged before is safe.");
    }

    /** Whether something is wrong with the files themselves. */
    static NotDone withProblems(List<Problem> problems) {
        return new NotDone(Trouble.FILE_PROBLEMS, "Put right the problems in the files first.", problems);
    }
}
