package org.icscheck.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** On a real PostgreSQL. */
class PostgresAccountsTest extends AccountsTest {

    @Override
    Service start(Path folder, Clock clock, Map<String, String> more) {
        return Services.onPostgres(Services.newDatabase(), folder, clock, more);
    }
}
