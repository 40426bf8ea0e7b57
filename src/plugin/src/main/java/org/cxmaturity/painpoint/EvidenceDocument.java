package org.cxmaturity.painpoint;

import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.Values;

/** Reads and writes a piece of evidence. */
public final class EvidenceDocument {
    private EvidenceDocument() {}

    public static Evidence read(Fields fields) {
        return new Evidence(
                fields.optional("kind", Values.oneOf(Evidence.Kind.class)),
                fields.text("quote"),
                fields.optional("link", Values.text(Limits.LINK)).orElse(""),
                fields.optional("date", Values.date()),
                fields.optional("count", Values.count()),
                fields.flag("noLongerMet"),
                fields.shortText("sourceId"));
    }

    public static Map<String, Object> write(Evidence evidence) {
        return new Document()
                .with("kind", evidence.kind())
                .with("quote", evidence.quote())
                .with("link", evidence.link())
                .with("date", evidence.date())
                .with("count", evidence.count())
                .with("noLongerMet", evidence.noLongerMet())
                .with("sourceId", evidence.sourceId())
                .tree();
    }
}
