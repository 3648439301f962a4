package org.icscheck.input;

import java.util.List;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Problem;

/**
 * What came of reading the files of one run.
 *
 * @param files each file with what is wrong with it, in the order of their names
 * @param model what the files without problems state, merged
 * @param asAt the latest date the good files are described as at; empty when none says
 */
public record Intake(List<FileRead> files, Model model, String asAt) {

    /**
     * One file.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param problems empty when the file is part of the model
     */
    public record FileRead(String file, String sha256, List<Problem> problems) {}
}
