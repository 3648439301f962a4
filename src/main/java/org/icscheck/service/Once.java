package org.icscheck.service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.icscheck.access.Visitor;
import org.icscheck.domain.model.Sha256;
import org.icscheck.store.Uploads;
import org.icscheck.store.Uploads.Keyed;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes an upload in once, however often a program repeats it because it never saw the answer. The key is kept in one
 * transaction with the submission: after a crash either both are there or neither.
 */
@Component
public class Once {

    /** How long a key stands for its upload. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    private final Desk desk;
    private final Uploads uploads;
    private final Clock clock;
    private final TransactionOperations atOnce;

    Once(Desk desk, Uploads uploads, Clock clock, TransactionOperations atOnce) {
        this.desk = desk;
        this.uploads = uploads;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /**
     * Takes files in, or finds what came of them the first time.
     *
     * @param caller for whom the key means something
     * @return the ref of the submission
     * @throws Refused as {@link Desk#takeIn} does, and when the key stands for another upload or for one that was deleted
     */
    public String takeIn(String caller, String key, Visitor visitor, List<Upload> files, Optional<String> place) {
        uploads.forgetBefore(clock.instant().minus(REMEMBERED));
        String fingerprint = fingerprint(files, place);
        Optional<Keyed> known = uploads.find(caller, key);
        if (known.isPresent()) {
            return same(known.get(), fingerprint, visitor);
        }
        try {
            return Objects.requireNonNull(atOnce.execute(all -> {
                String ref = desk.takeIn(visitor, files, place);
                uploads.add(new Keyed(caller, key, fingerprint, ref, clock.instant()));
                return ref;
            }));
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            // Another request with the key was quicker; what this one took in is undone.
            Keyed first = uploads.find(caller, key).orElseThrow(() -> e);
            return same(first, fingerprint, visitor);
        }
    }

    private String same(Keyed first, String fingerprint, Visitor visitor) {
        if (!first.fingerprint().equals(fingerprint)) {
            throw new Refused(
                    "This key was used for another upload. Use a new key for each upload.",
                    Refused.Why.OTHER_UPLOAD,
                    List.of());
        }
        if (desk.open(visitor, first.ref()).isEmpty()) {
            throw new Refused(
                    "What came of this upload has been deleted. Use a new key to upload it again.",
                    Refused.Why.GONE,
                    List.of());
        }
        return first.ref();
    }

    private static String fingerprint(List<Upload> files, Optional<String> place) {
        // Lengths stand before names, so that no other cut into names and files gives the same.
        StringBuilder all = new StringBuilder(place.orElse(""));
        files.forEach(file -> all.append('\n')
                .append(file.name().length())
                .append(' ')
                .append(file.name())
                .append(' ')
                .append(Sha256.of(file.bytes())));
        return Sha256.of(all.toString());
    }
}
