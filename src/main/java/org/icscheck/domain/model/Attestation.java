package org.icscheck.domain.model;

import java.util.List;

/**
 * A yes, partly or no to what no structure can show.
 *
 * @param about whom it is about
 * @param answer {@code yes}, {@code partly} or {@code no}
 * @param document the document that proves it; empty when none is named
 */
public record Attestation(
        String requirement, List<Subject> about, String answer, String document, String note, Source at)
        implements Stated {

    /** The same said for another requirement that asks the same. */
    public Attestation to(String id) {
        return new Attestation(id, about, answer, document, note, at);
    }

    @Override
    public String says() {
        return "answered “" + answer + "”" + (document.isEmpty() ? ", no document named" : ", see " + document);
    }
}
