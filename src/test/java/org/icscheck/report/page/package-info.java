/** Pages as readers get them, with texts that would break a careless writer. */
@NullMarked
package org.icscheck.report.page;

import org.jspecify.annotations.NullMarked;
