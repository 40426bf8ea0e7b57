package org.cxmaturity.journey;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.journey.Stage.Phase;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Values;

/** Reads and writes a journey with its stages and touchpoints. */
public final class JourneyDocument {
    private static final int VALENCE = 2;

    private JourneyDocument() {}

    public static Journey read(Fields fields) {
        return new Journey(
                fields.key(),
                fields.name("name"),
                fields.optionalKey("targetGroup", Key.ENTITY),
                fields.entities("stages", JourneyDocument::readStage));
    }

    private static Stage readStage(Fields fields) {
        return new Stage(
                fields.key(),
                fields.name("name"),
                fields.optional("phase", Values.oneOf(Phase.class)),
                fields.text("actions"),
                fields.shortText("emotion"),
                fields.optional("valence", Values.integer(-VALENCE, VALENCE)),
                fields.text("opportunities"),
                fields.entities("touchpoints", JourneyDocument::readTouchpoint));
    }

    private static Touchpoint readTouchpoint(Fields fields) {
        return new Touchpoint(
                fields.key(), fields.name("name"), fields.shortText("channel"), fields.flag("momentOfTruth"));
    }

    public static Map<String, Object> write(Journey journey) {
        return new Document()
                .with("key", journey.key())
                .with("name", journey.name())
                .with("targetGroup", journey.targetGroup())
                .with("stages", journey.stages(), JourneyDocument::writeStage)
                .tree();
    }

    private static Map<String, Object> writeStage(Stage stage) {
        return new Document()
                .with("key", stage.key())
                .with("name", stage.name())
                .with("phase", stage.phase())
                .with("actions", stage.actions())
                .with("emotion", stage.emotion())
                .with("valence", stage.valence())
                .with("opportunities", stage.opportunities())
                .with("touchpoints", stage.touchpoints(), JourneyDocument::writeTouchpoint)
                .tree();
    }

    private static Map<String, Object> writeTouchpoint(Touchpoint touchpoint) {
        return new Document()
                .with("key", touchpoint.key())
                .with("name", touchpoint.name())
                .with("channel", touchpoint.channel())
                .with("momentOfTruth", touchpoint.momentOfTruth())
                .tree();
    }

    /** Refuses what the journey refers to and doesn't exist; {@code at} is its place with a dot at the end, or empty. */
    public static void check(Journey journey, String at, References known, Problems problems) {
        Optional<String> targetGroup = journey.targetGroup();
        known.checkTargetGroup(targetGroup, at + "targetGroup", problems);
    }
}
