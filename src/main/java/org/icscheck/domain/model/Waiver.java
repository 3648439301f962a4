package org.icscheck.domain.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A gap accepted for a time. It never changes a verdict; it is shown beside it.
 *
 * @param about whom it is about
 * @param owner the post that accepted it
 * @param until the last day it counts
 */
public record Waiver(
        String requirement, List<Subject> about, String owner, String reason, LocalDate until, Source at) {}
