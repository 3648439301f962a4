/** Reports and the catalogue as readers and programs get them. */
@NullMarked
package org.icscheck.report;

import org.jspecify.annotations.NullMarked;
