package org.cxmaturity.delivery;

import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Values;

/** Reads and writes a delivery link. */
public final class DeliveryLinkDocument {
    private DeliveryLinkDocument() {}

    public static DeliveryLink read(Fields fields) {
        return new DeliveryLink(
                fields.key("issue", Key.ISSUE),
                fields.key("principle", Key.ENTITY),
                fields.optional("stage", Values.stage()));
    }

    public static Map<String, Object> write(DeliveryLink link) {
        return new Document()
                .with("issue", link.issue())
                .with("principle", link.principle())
                .with("stage", link.stage())
                .tree();
    }

    /** Refuses what the link refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(DeliveryLink link, String at, References known, Problems problems) {
        known.checkPrinciple(link.principle(), at + "principle", problems);
        known.checkStage(link.stage(), at + "stage", problems);
    }
}
