package org.cxmaturity.embedded.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.java.ao.atlassian.TablePrefix;

/** The beginning of the names of a plugin's tables: {@code AO_} and the last six hex digits of its namespace's MD5. */
final class NamespacePrefix implements TablePrefix {
    private static final int DIGITS = 6;

    private final String prefix;

    NamespacePrefix(String namespace) {
        String digest = HexFormat.of().withUpperCase().formatHex(md5(namespace));
        prefix = "AO_" + digest.substring(digest.length() - DIGITS);
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    @Override
    public String prepend(String name) {
        return prefix + '_' + name;
    }

    /** Whether a table is one of this namespace. */
    boolean owns(String table, boolean caseSensitive) {
        return table.regionMatches(!caseSensitive, 0, prefix + '_', 0, prefix.length() + 1);
    }

    @Override
    public String toString() {
        return prefix;
    }
}
