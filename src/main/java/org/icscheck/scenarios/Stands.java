package org.icscheck.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalogue of steps says of that which is filled in between the braces of a step. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Stands {

    /** What it stands for. */
    String value();

    /** The closed list its words are taken from; empty when it may be anything of the kind. */
    String words() default "";
}
