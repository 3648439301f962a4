package org.icscheck.store;

import java.nio.file.Path;
import java.time.Clock;
import org.icscheck.serve.Service;
import org.icscheck.serve.Services;

/** On the database in a folder. */
class EmbeddedStoreTest extends StoreTest {

    @Override
    Service start(Path folder, Clock clock) {
        return Services.inFolder(folder, clock, nothingMore());
    }
}
