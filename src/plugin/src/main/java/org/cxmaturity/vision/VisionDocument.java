package org.cxmaturity.vision;

import java.util.List;
import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.ValueReader;
import org.cxmaturity.shared.Values;
import org.cxmaturity.vision.VisionTest.Audience;
import org.cxmaturity.vision.VisionTest.Decision;

/** Reads and writes a vision with its target groups, principles and tests. */
public final class VisionDocument {
    /** How the programme file calls the number of a vision. */
    public static final String IN_FILE = "version";
    /** How the single resource calls it, where {@code version} is the lock. */
    public static final String AS_RESOURCE = "number";

    private VisionDocument() {}

    /**
     * Reads a vision. A status of {@code DRAFT} becomes {@code TESTED} when the tests say so.
     *
     * @param numberField {@link #IN_FILE} or {@link #AS_RESOURCE}
     */
    public static Vision read(Fields fields, String numberField) {
        Vision read = new Vision(
                fields.optional(numberField, Values.integer(1, Integer.MAX_VALUE))
                        .orElse(1),
                fields.optional("status", Values.oneOf(VisionStatus.class)).orElse(VisionStatus.DRAFT),
                fields.optional("sentence", sentence()).orElse(""),
                fields.optional("horizon", Values.date()),
                new InternalPerspective(
                        fields.text("strengths"), fields.text("developmentAreas"), fields.text("knownFor")),
                fields.entities("targetGroups", TargetGroupDocument::read),
                fields.entities("principles", PrincipleDocument::read),
                fields.objects("tests", VisionDocument::readTest));
        refuseContradictions(read, fields);
        return VisionRules.withStatusFromTests(read);
    }

    private static ValueReader<String> sentence() {
        return (raw, path, problems) -> Values.clean().read(raw, path, problems).filter(text -> {
            var refusal = Sentence.refuse(text, path);
            refusal.ifPresent(problems::add);
            return refusal.isEmpty();
        });
    }

    private static VisionTest readTest(Fields fields) {
        return new VisionTest(
                fields.optional("date", Values.date()),
                fields.optional("audience", Values.oneOf(Audience.class)),
                fields.optional("participants", Values.count()),
                fields.text("learned"),
                fields.optional("decision", Values.oneOf(Decision.class)));
    }

    private static void refuseContradictions(Vision vision, Fields fields) {
        if (vision.principles().size() > VisionRules.MOST_PRINCIPLES) {
            fields.rule(
                    "principles",
                    "too-many-principles",
                    VisionRules.MOST_PRINCIPLES,
                    vision.principles().size());
        }
        if (vision.status() == VisionStatus.TESTED && !VisionRules.isTested(vision.tests())) {
            fields.rule("status", "not-tested");
        }
    }

    /** Writes a vision; {@code numberField} as for reading. */
    public static Map<String, Object> write(Vision vision, String numberField) {
        return new Document()
                .with(numberField, vision.number())
                .with("status", vision.status())
                .with("sentence", vision.sentence())
                .with("horizon", vision.horizon())
                .with("strengths", vision.internal().strengths())
                .with("developmentAreas", vision.internal().developmentAreas())
                .with("knownFor", vision.internal().knownFor())
                .with("targetGroups", vision.targetGroups(), TargetGroupDocument::write)
                .with("principles", vision.principles(), PrincipleDocument::write)
                .with("tests", vision.tests(), VisionDocument::writeTest)
                .tree();
    }

    private static Map<String, Object> writeTest(VisionTest test) {
        return new Document()
                .with("date", test.date())
                .with("audience", test.audience())
                .with("participants", test.participants())
                .with("learned", test.learned())
                .with("decision", test.decision())
                .tree();
    }

    /** Refuses what the principles refer to and doesn't exist; {@code at} is the vision's place with a dot, or empty. */
    public static void check(Vision vision, String at, References known, Problems problems) {
        List<Principle> principles = vision.principles();
        for (int i = 0; i < principles.size(); i++) {
            PrincipleDocument.check(principles.get(i), at + "principles[" + i + "].", known, problems);
        }
    }
}
