package org.icscheck.scenarios;

import io.cucumber.java.ParameterType;
import org.jspecify.annotations.Nullable;

/**
 * What may be filled in between the braces of a step. Quotation marks may be those of a keyboard or of a word processor;
 * what is one word needs none.
 */
public final class Kinds {

    private static final String QUOTED = "\"([^\"]*)\"|“([^”]*)”";
    private static final String QUOTED_OR_WORD = QUOTED + "|([^\\s\"“”]+)";

    /** A name. */
    @Stands("A name: one word, or several in quotation marks. In most steps “it” is the board named last.")
    @ParameterType(QUOTED_OR_WORD)
    public String name(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** Free words. */
    @Stands("Any words, in quotation marks.")
    @ParameterType(QUOTED)
    public String words(@Nullable String quoted, @Nullable String curled) {
        return said(quoted, curled);
    }

    /** A requirement. */
    @Stands("The id of a requirement, as “icscheck requirements” lists them.")
    @ParameterType(QUOTED_OR_WORD)
    public String requirement(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** A verdict. */
    @Stands(value = "How a requirement came out.", words = "verdicts")
    @ParameterType(QUOTED_OR_WORD)
    public String verdict(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** A date. */
    @Stands("A date: 2022-04-12 or 12 April 2022.")
    @ParameterType("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} [A-Za-z]+ \\d{4}")
    public String date(String date) {
        return date;
    }

    /** The type of an organisation. */
    @Stands(value = "What kind of body an organisation is.", words = "organisation-types")
    @ParameterType(QUOTED_OR_WORD)
    public String type(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** The purpose of a board. */
    @Stands(value = "What a board is for.", words = "purposes")
    @ParameterType(QUOTED_OR_WORD)
    public String purpose(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** Services of an organisation. */
    @Stands(value = "Services, with commas between them, in quotation marks.", words = "services")
    @ParameterType(QUOTED)
    public String services(@Nullable String quoted, @Nullable String curled) {
        return said(quoted, curled);
    }

    /** A sector. */
    @Stands(value = "Whom a seat speaks for.", words = "sectors")
    @ParameterType(QUOTED_OR_WORD)
    public String sector(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** How far a board has come. */
    @Stands(value = "How far a board has come.", words = "board-statuses")
    @ParameterType("proposed|shadow|in shadow form|established")
    public String standing(String status) {
        return status;
    }

    /** How far a document has come. */
    @Stands(value = "How far a document has come.", words = "document-statuses")
    @ParameterType("agreed|draft|to-write")
    public String stage(String status) {
        return status;
    }

    /** A kind of document. */
    @Stands(value = "What a document is.", words = "document-kinds")
    @ParameterType(QUOTED_OR_WORD)
    public String document(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** How decisions are taken. */
    @Stands(value = "How a board takes decisions.", words = "decision-forms")
    @ParameterType(QUOTED_OR_WORD)
    public String form(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** An answer. */
    @Stands(value = "The answer to a requirement that no structure can show.", words = "answers")
    @ParameterType(QUOTED_OR_WORD)
    public String answer(@Nullable String quoted, @Nullable String curled, @Nullable String word) {
        return said(quoted, curled, word);
    }

    /** A list of a submission. */
    @Stands("The name of a list, as in a submission: boards, documents, neighbourhoods, decisions.functions.")
    @ParameterType("[A-Za-z.]+")
    public String list(String list) {
        return list;
    }

    private static String said(@Nullable String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
