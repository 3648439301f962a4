/** What was submitted: systems, places, boards, seats and the rest, each fact with the position that states it. */
@NullMarked
package org.icscheck.domain.model;

import org.jspecify.annotations.NullMarked;
