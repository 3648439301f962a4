package org.icscheck.domain.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The checksum everything kept or reported is known by: SHA-256, as 64 hexadecimal digits. One that is made is for one thread and
 * for one text, given piece by piece.
 */
public final class Sha256 {

    private final MessageDigest sum = sum();

    /** Adds a piece of text, in UTF-8; where one piece ends and the next begins makes no difference. */
    public Sha256 add(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Of all pieces; nothing may be added after it. */
    public String hex() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** Of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sum().digest(bytes));
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
