package org.icscheck.report.map;

/** Ids as a page can hold them. */
final class GovernanceMapIds {

    private GovernanceMapIds() {}

    /** An id of letters, digits and hyphens. */
    static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
