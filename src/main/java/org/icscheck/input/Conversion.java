package org.icscheck.input;

import java.util.List;

/**
 * What came of turning a submission into another form.
 *
 * @param read the file with what is wrong with it; with a problem it is not converted
 * @param bytes the new file; of no use unless nothing is wrong and nothing lost
 * @param lost where the new file would state something else, as JSON pointers; empty when it states the same
 */
public record Conversion(Intake.FileRead read, byte[] bytes, List<String> lost) {}
