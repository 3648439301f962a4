package org.icscheck.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The user the tables belong to, tried before anything else so that a wrong setting is told plainly.
 *
 * <p>Of the database in a folder its connection stays open: whoever opens that first decides that what is committed is
 * on its way to the disk, and the service's own user is not allowed to.
 */
final class Owner implements AutoCloseable {

    private static final String EMBEDDED = "jdbc:h2:";

    private @Nullable Connection kept;

    Owner(String url, String user, String password, String service) {
        if (user.equals(service)) {
            throw new WrongSetting("icscheck.database.user and icscheck.database.owner are both “" + user
                    + "”. Name two users: the service must not own the audit trail it writes.");
        }
        boolean embedded = url.startsWith(EMBEDDED);
        try {
            // Each commit is written at once: what was acknowledged is there after the process was killed.
            Connection connection =
                    DriverManager.getConnection(embedded ? url + ";WRITE_DELAY=0" : url, user, password);
            if (embedded) {
                kept = connection;
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            throw explained(e, plain(url), user);
        }
    }

    private static WrongSetting explained(SQLException e, String url, String user) {
        String state = String.valueOf(e.getSQLState());
        if (state.equals("90020")) {
            return new WrongSetting(
                    "another program has the data folder open. Stop it first, or name another folder with --data.", e);
        }
        if (state.startsWith("28")) {
            return new WrongSetting(
                    "the database " + url + " does not let “" + user
                            + "” in. Look at icscheck.database.owner and icscheck.database.owner-password.",
                    e);
        }
        return new WrongSetting(
                "the database " + url + " cannot be opened. Look at icscheck.database.url, and whether it is running"
                        + " and its folder can be written: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                e);
    }

    /** Without what may follow the name: options, and passwords among them. */
    static String plain(String url) {
        return url.replaceAll("[;?].*", "");
    }

    @Override
    public void close() throws SQLException {
        if (kept != null) {
            kept.close();
        }
    }
}
