package org.icscheck.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Passwords and the secrets in links. */
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    // As OWASP advises in 2026 for PBKDF2 with SHA-512. A hash names its method, so that a later one can stand beside
    // it.
    private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder(
            "pbkdf2-sha512-210k",
            Map.of(
                    "pbkdf2-sha512-210k",
                    new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));

    /** The hash of a password nobody has: checking against it takes as long as against any other. */
    private static final String NOBODYS = hash(secret());

    private Passwords() {}

    static String hash(String password) {
        return String.valueOf(ENCODER.encode(password));
    }

    /** Whether a password is the one of a hash; takes the same time when there is no hash. */
    static boolean matches(String password, String hash) {
        boolean right = ENCODER.matches(password.length() > LONGEST ? "" : password, hash.isEmpty() ? NOBODYS : hash);
        return right && !hash.isEmpty();
    }

    /**
     * Whether a password will do.
     *
     * @throws NotAccepted where not, with what to choose
     */
    static void accept(String password, String account) {
        if (password.length() < SHORTEST) {
            throw new NotAccepted("password", "Choose a password of at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST) {
            throw new NotAccepted("password", "Choose a password of at most " + LONGEST + " characters");
        }
        if (password.chars().distinct().count() < 5) {
            throw new NotAccepted("password", "Choose a password of at least 5 different characters");
        }
        if (!account.isEmpty() && password.toLowerCase(Locale.ROOT).contains(account)) {
            throw new NotAccepted("password", "Choose a password that does not contain your account name");
        }
    }

    /** Something nobody can guess, fit for an address. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
