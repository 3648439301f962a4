/** Keeps what the service was given and what came of it, in a database: H2 in a folder, or PostgreSQL. */
@NullMarked
package org.icscheck.store;

import org.jspecify.annotations.NullMarked;
