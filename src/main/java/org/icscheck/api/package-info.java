/** The service for programs: REST under /api/v1. */
@NullMarked
package org.icscheck.api;

import org.jspecify.annotations.NullMarked;
