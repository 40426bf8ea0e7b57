package org.cxmaturity.vision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Values;
import org.cxmaturity.vision.Principle.Layer;

/** Reads and writes a principle. */
public final class PrincipleDocument {
    private PrincipleDocument() {}

    public static Principle read(Fields fields) {
        return new Principle(
                fields.key(),
                fields.name("name"),
                fields.text("inPractice"),
                fields.optional("layer", Values.oneOf(Layer.class)),
                fields.set("values", Values.oneOf(ElementOfValue.class)),
                fields.set("promisedAt", Values.stage()),
                fields.optionalKey("issue", Key.ISSUE));
    }

    public static Map<String, Object> write(Principle principle) {
        return new Document()
                .with("key", principle.key())
                .with("name", principle.name())
                .with("inPractice", principle.inPractice())
                .with("layer", principle.layer())
                .with("values", principle.values())
                .with("promisedAt", principle.promisedAt())
                .with("issue", principle.issue())
                .tree();
    }

    /** Refuses what the principle refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(Principle principle, String at, References known, Problems problems) {
        List<StageRef> stages = principle.promisedAt();
        for (int i = 0; i < stages.size(); i++) {
            known.checkStage(Optional.of(stages.get(i)), at + "promisedAt[" + i + "]", problems);
        }
    }
}
