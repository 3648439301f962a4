/** Tests of the service for programs. */
@NullMarked
package org.icscheck.api;

import org.jspecify.annotations.NullMarked;
