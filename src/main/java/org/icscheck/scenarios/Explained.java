package org.icscheck.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalogue of steps says of a step. Every step has it, and its example is run as a test. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Explained {

    /** What it is about: the heading it stands under. */
    String group();

    /** What it says, in one or two sentences. */
    String value();

    /** One use of it, line by line. */
    String[] example();

    /** The lines before the example that make a scenario of it. */
    String[] before() default {};

    /** The lines after the example that make a scenario of it. */
    String[] after() default {
        "When Riverside is checked against \"IC-2.31-PLACE-2F\"", "Then the finding is \"cannot tell\""
    };

    /** The columns of the table below it. */
    String[] table() default {};
}
