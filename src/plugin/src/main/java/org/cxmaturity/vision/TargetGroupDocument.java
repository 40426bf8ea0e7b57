package org.cxmaturity.vision;

import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Values;

/** Reads and writes a target group. */
public final class TargetGroupDocument {
    private TargetGroupDocument() {}

    public static TargetGroup read(Fields fields) {
        return new TargetGroup(
                fields.key(),
                fields.name("name"),
                fields.text("description"),
                fields.flag("primary"),
                fields.set("values", Values.oneOf(ElementOfValue.class)),
                fields.text("demonstratedBy"),
                fields.text("differentiator"));
    }

    public static Map<String, Object> write(TargetGroup group) {
        return new Document()
                .with("key", group.key())
                .with("name", group.name())
                .with("description", group.description())
                .with("primary", group.primary())
                .with("values", group.values())
                .with("demonstratedBy", group.demonstratedBy())
                .with("differentiator", group.differentiator())
                .tree();
    }
}
