/** What came of running scenarios, and the steps they may be written in. */
@NullMarked
package org.icscheck.domain.scenario;

import org.jspecify.annotations.NullMarked;
