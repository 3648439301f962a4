/** Runs the scenarios of {@code features/} against the packs, and proves that every rule is noticed by one of them. */
@NullMarked
package org.icscheck.scenarios;

import org.jspecify.annotations.NullMarked;
