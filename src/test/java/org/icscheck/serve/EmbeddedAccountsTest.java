package org.icscheck.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** On the database in a folder. */
class EmbeddedAccountsTest extends AccountsTest {

    @Override
    Service start(Path folder, Clock clock, Map<String, String> more) {
        return Services.inFolder(folder, clock, more);
    }
}
