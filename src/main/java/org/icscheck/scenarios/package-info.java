/** Runs scenarios written in plain English against the packs: the steps, and Cucumber behind them. */
@NullMarked
package org.icscheck.scenarios;

import org.jspecify.annotations.NullMarked;
