package org.icscheck.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icscheck.check.Check;
import org.icscheck.service.Desk;
import org.icscheck.service.Refused;
import org.icscheck.service.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as a program sends them. */
final class Uploading {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Uploading() {}

    static List<Upload> files(@Nullable List<MultipartFile> parts) {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile part : parts == null ? List.<MultipartFile>of() : parts) {
            try {
                uploads.add(new Upload(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part.getBytes()));
            } catch (IOException e) {
                throw new NotDone(Trouble.BAD_REQUEST, "A file did not arrive whole. Send it again.");
            }
        }
        return uploads;
    }

    /** Why these were refused, with the status a program expects for it; the sentence stays. */
    static RuntimeException refusal(Refused refused, List<Upload> files) {
        if (refused.why() != Refused.Why.SAID) {
            return refused;
        }
        if (files.isEmpty()) {
            return new NotDone(Trouble.NO_FILES, "No part of the body is called files.");
        }
        if (files.size() > Desk.MOST_FILES
                || files.stream().anyMatch(file -> file.bytes().length > Check.LARGEST_FILE)) {
            return new NotDone(Trouble.TOO_LARGE, refused.getMessage());
        }
        if (files.stream().anyMatch(file -> !Check.isSubmission(file.name()))) {
            return new NotDone(Trouble.WRONG_TYPE, refused.getMessage());
        }
        return refused;
    }
}
