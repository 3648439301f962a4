/** What policy asks and what the check answers: requirements, questions, verdicts, evidence and findings. */
@NullMarked
package org.icscheck.domain.requirement;

import org.jspecify.annotations.NullMarked;
