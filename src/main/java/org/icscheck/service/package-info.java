/** What people do with the service: hand over files, put right how they were read, have them checked, compare, delete. */
@NullMarked
package org.icscheck.service;

import org.jspecify.annotations.NullMarked;
