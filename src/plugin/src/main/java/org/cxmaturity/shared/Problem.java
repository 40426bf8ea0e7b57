package org.cxmaturity.shared;

import java.util.List;
import java.util.Objects;

/**
 * One reason why a request or a document is refused.
 *
 * <p>The text that people read is kept under {@code cx.problem.<code>} in the message bundles and takes {@code args}.
 *
 * @param field path of the field as in {@code principles[1].key}; empty when the whole document is meant
 * @param kind which sort of refusal it is; decides on the HTTP status
 * @param code stable name of the problem, lower case with hyphens
 * @param args values that the message names, in the order of its place-holders
 */
public record Problem(String field, Kind kind, String code, List<Object> args) {

    /** Sorts of refusal. */
    public enum Kind {
        /** The document's structure is wrong: 400. */
        MALFORMED,
        /** It contradicts what is stored or stands elsewhere in it: 409. */
        CONFLICT,
        /** It is understood, but against a rule of the domain: 422. */
        RULE,
        /** It is over a size limit: 413. */
        TOO_LARGE
    }

    public Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        args = List.copyOf(args);
    }

    public static Problem malformed(String field, String code, Object... args) {
        return new Problem(field, Kind.MALFORMED, code, List.of(args));
    }

    public static Problem rule(String field, String code, Object... args) {
        return new Problem(field, Kind.RULE, code, List.of(args));
    }

    public static Problem conflict(String field, String code, Object... args) {
        return new Problem(field, Kind.CONFLICT, code, List.of(args));
    }

    public static Problem tooLarge(String field, String code, Object... args) {
        return new Problem(field, Kind.TOO_LARGE, code, List.of(args));
    }
}
