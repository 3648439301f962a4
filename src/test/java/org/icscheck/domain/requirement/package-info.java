/** Tests of requirements and what comes of asking them. */
@NullMarked
package org.icscheck.domain.requirement;

import org.jspecify.annotations.NullMarked;
