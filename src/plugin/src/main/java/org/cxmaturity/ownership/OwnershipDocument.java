package org.cxmaturity.ownership;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.ownership.Ownership.Role;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.Values;

/** Reads and writes a declared ownership. */
public final class OwnershipDocument {
    private OwnershipDocument() {}

    public static Ownership read(Fields fields) {
        return new Ownership(
                fields.required("of", Values.subject(), Subject.programme()),
                fields.key("function", Key.ENTITY),
                fields.required("role", Values.oneOf(Role.class), Role.INFORMED));
    }

    public static Map<String, Object> write(Ownership ownership) {
        return new Document()
                .with("of", ownership.of())
                .with("function", ownership.function())
                .with("role", ownership.role())
                .tree();
    }

    /** Refuses what the ownership refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(Ownership ownership, String at, References known, Problems problems) {
        known.checkSubject(ownership.of(), at + "of", problems);
        Optional<String> function = Optional.of(ownership.function()).filter(key -> !key.isEmpty());
        known.checkFunction(function, at + "function", problems);
    }
}
