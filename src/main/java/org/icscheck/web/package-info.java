/** The pages, made on the server; they work without scripts. */
@NullMarked
package org.icscheck.web;

import org.jspecify.annotations.NullMarked;
