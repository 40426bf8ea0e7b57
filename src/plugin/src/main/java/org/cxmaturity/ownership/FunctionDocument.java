package org.cxmaturity.ownership;

import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Values;

/** Reads and writes a function. */
public final class FunctionDocument {
    private FunctionDocument() {}

    public static Function read(Fields fields) {
        return new Function(
                fields.key(),
                fields.name("name"),
                fields.set("groups", Values.name()),
                fields.set("roles", Values.name()),
                fields.set("components", Values.name()),
                fields.set("projects", Values.key(Key.PROJECT)));
    }

    public static Map<String, Object> write(Function function) {
        return new Document()
                .with("key", function.key())
                .with("name", function.name())
                .with("groups", function.groups())
                .with("roles", function.roles())
                .with("components", function.components())
                .with("projects", function.projects())
                .tree();
    }
}
