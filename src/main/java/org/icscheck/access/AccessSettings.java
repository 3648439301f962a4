package org.icscheck.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told apart.
 *
 * @param access by what
 * @param publicAddress where people reach it, for links that are sent on; empty for where it listens
 * @param oidc where people sign in when they do not sign in here
 */
@ConfigurationProperties("icscheck")
public record AccessSettings(
        @DefaultValue("local") Mode access,
        @DefaultValue("") String publicAddress,
        @DefaultValue Oidc oidc) {

    /** By what people are told apart. */
    public enum Mode {
        /** Not at all: one user, who sits at this machine. */
        LOCAL,
        /** By accounts kept here. */
        ACCOUNTS,
        /** By an identity provider, through OpenID Connect. */
        OIDC
    }

    /**
     * An identity provider.
     *
     * @param issuer its address
     * @param accountClaim the claim that names the account
     * @param roleClaim the claim that holds the role: place-lead, assurance, analyst or administrator
     * @param placesClaim the claim that holds ids of places
     * @param systemsClaim the claim that holds ids of systems
     */
    public record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue({"openid", "profile"}) List<String> scopes,
            @DefaultValue("sub") String accountClaim,
            @DefaultValue("icscheck_role") String roleClaim,
            @DefaultValue("icscheck_places") String placesClaim,
            @DefaultValue("icscheck_systems") String systemsClaim) {}
}
