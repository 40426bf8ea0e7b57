package org.cxmaturity.embedded.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which passwords were right, so that a client that sends its password with each request doesn't cost 60,000
 * rounds each time. Kept is a keyed digest of stored hash and password, under a key that only this process has; a
 * changed password has another hash and is checked anew.
 */
final class ProvenPasswords {

    private static final int MOST = 1_000;

    private final SecretKeySpec key;
    private final Map<String, Boolean> proven = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    ProvenPasswords() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Whether the password is the one of the hash. */
    boolean matches(String password, String hash) {
        String digest = digest(hash + '\u0000' + password);
        synchronized (proven) {
            if (proven.containsKey(digest)) {
                return true;
            }
        }
        boolean right = Passwords.matches(password, hash);
        if (right) {
            synchronized (proven) {
                proven.put(digest, true);
            }
        }
        return right;
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks HmacSHA256", e);
        }
    }
}
