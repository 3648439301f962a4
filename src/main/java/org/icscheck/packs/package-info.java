/** Loads the requirement packs, the shapes and the word lists that ship in {@code rules/}, and refuses faulty ones. */
@NullMarked
package org.icscheck.packs;

import org.jspecify.annotations.NullMarked;
