package org.icscheck.store;

import java.nio.file.Path;
import java.time.Clock;
import org.icscheck.serve.Service;
import org.icscheck.serve.Services;

/** On a real PostgreSQL. */
class PostgresStoreTest extends StoreTest {

    @Override
    Service start(Path folder, Clock clock) {
        return Services.onPostgres(Services.newDatabase(), folder, clock, nothingMore());
    }
}
