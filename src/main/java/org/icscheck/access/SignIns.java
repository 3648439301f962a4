package org.icscheck.access;

import java.time.Clock;
import org.icscheck.store.Audit;
import org.icscheck.store.WrongSetting;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Signing in through an identity provider. */
public final class SignIns {

    private final Visitors visitors;
    private final Audit audit;
    private final Clock clock;

    SignIns(Visitors visitors, Audit audit, Clock clock) {
        this.visitors = visitors;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the provider is asked for; it is found by its address. */
    public static ClientRegistration registration(AccessSettings.Oidc oidc) {
        try {
            return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                    .registrationId("icscheck")
                    .clientId(oidc.clientId())
                    .clientSecret(oidc.clientSecret())
                    .scope(oidc.scopes())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new WrongSetting("the identity provider at " + oidc.issuer()
                    + " does not say how to sign in. Look at icscheck.oidc.issuer, and whether it is running: "
                    + oidc.issuer() + "/.well-known/openid-configuration");
        }
    }

    /** Takes whom the provider names, when it gives a role of ours. */
    public OAuth2UserService<OidcUserRequest, OidcUser> users() {
        OidcUserService provider = new OidcUserService();
        return request -> {
            OidcUser user = provider.loadUser(request);
            Visitor visitor = visitors.claimed(user)
                    .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("no-role")));
            audit.add(clock.instant(), visitor.account(), "sign-in", visitor.account(), "");
            return user;
        };
    }
}
