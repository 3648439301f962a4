package org.icscheck.domain.model;

/**
 * Something wrong with a submission, told to the person who sent it.
 *
 * @param at where
 * @param code a stable word for machines: {@code unknown-field}, {@code dangling-id}
 * @param what one sentence: what is wrong
 * @param fix one sentence: what to do
 */
public record Problem(Source at, String code, String what, String fix) {}
