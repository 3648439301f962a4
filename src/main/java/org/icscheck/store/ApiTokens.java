package org.icscheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens by which programs ask; of each only a hash is kept. */
@Repository
public class ApiTokens {

    private final JdbcClient database;

    ApiTokens(JdbcClient database) {
        this.database = database;
    }

    /**
     * A token.
     *
     * @param id names it on pages and in the trail; not secret
     * @param name what its maker calls it
     * @param roles what its account was for when it was made
     * @param scope what its account could see when it was made
     * @param scopes what it may be used for
     */
    public record ApiToken(
            String id,
            String name,
            Set<String> roles,
            Scope scope,
            Set<String> scopes,
            Instant created,
            Instant expires) {}

    /** Keeps one. */
    public void add(ApiToken token, String hash) {
        database.sql("""
                        insert into api_token (id, hash, name, account, roles, places, systems, everything, scopes,
                            created, expires)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        token.id(),
                        hash,
                        token.name(),
                        token.scope().account(),
                        lines(token.roles()),
                        lines(token.scope().places()),
                        lines(token.scope().systems()),
                        token.scope().everything(),
                        lines(token.scopes()),
                        Submissions.at(token.created()),
                        Submissions.at(token.expires()))
                .update();
    }

    /** The one with this hash, unless it has expired. */
    public Optional<ApiToken> find(String hash, Instant now) {
        return database.sql("select * from api_token where hash = ? and expires > ?")
                .params(hash, Submissions.at(now))
                .query((row, n) -> token(row))
                .optional();
    }

    /** Those of an account, the latest first; expired ones too. */
    public List<ApiToken> of(String account) {
        return database.sql("select * from api_token where account = ? order by created desc, id")
                .param(account)
                .query((row, n) -> token(row))
                .list();
    }

    /** Deletes one of an account; false where the account has none of this id. */
    public boolean delete(String account, String id) {
        return database.sql("delete from api_token where account = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    private static String lines(Collection<String> words) {
        return String.join("\n", new TreeSet<>(words));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(row.getString(column).lines().toList());
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("name"),
                words(row, "roles"),
                new Scope(
                        row.getString("account"),
                        words(row, "places"),
                        words(row, "systems"),
                        row.getBoolean("everything")),
                words(row, "scopes"),
                Submissions.instant(row, "created"),
                Submissions.instant(row, "expires"));
    }
}
