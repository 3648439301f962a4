/** Works out what to do next: what to ask, and the shortest way to be ready, proved on changed copies of the model. */
@NullMarked
package org.icscheck.advice;

import org.jspecify.annotations.NullMarked;
