package org.cxmaturity.vision.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.PartMapping;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.vision.InternalPerspective;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionStatus;
import org.cxmaturity.vision.VisionTest;

/** The vision without its target groups and principles, which are lists of their own. */
final class VisionMapping implements RowMapping<Vision, VisionEntity> {

    /** A programme has one vision. */
    static final String KEY = "vision";

    @Override
    public Class<VisionEntity> type() {
        return VisionEntity.class;
    }

    @Override
    public Optional<String> key(Vision vision) {
        return Optional.of(KEY);
    }

    @Override
    public Columns columns(Vision vision) {
        return new Columns()
                .with("VISION_NUMBER", vision.number())
                .with("STATUS", vision.status())
                .with("SENTENCE", vision.sentence())
                .with("HORIZON", vision.horizon())
                .with("STRENGTHS", vision.internal().strengths())
                .with("DEVELOPMENT_AREAS", vision.internal().developmentAreas())
                .with("KNOWN_FOR", vision.internal().knownFor());
    }

    @Override
    public List<PartMapping<Vision, ?>> parts() {
        return List.of(new PartMapping<>(
                VisionTestEntity.class,
                vision -> vision.tests().stream().map(VisionMapping::columns).toList()));
    }

    private static Columns columns(VisionTest test) {
        return new Columns()
                .with("TESTED_ON", test.date())
                .with("AUDIENCE", test.audience())
                .with("PARTICIPANTS", test.participants())
                .with("LEARNED", test.learned())
                .with("DECISION", test.decision());
    }

    @Override
    public Vision read(VisionEntity row, Parts parts) {
        return new Vision(
                row.getVisionNumber(),
                VisionStatus.valueOf(row.getStatus()),
                Columns.text(row.getSentence()),
                Columns.date(row.getHorizon()),
                new InternalPerspective(
                        Columns.text(row.getStrengths()),
                        Columns.text(row.getDevelopmentAreas()),
                        Columns.text(row.getKnownFor())),
                List.of(),
                List.of(),
                parts.of(row, VisionTestEntity.class).stream()
                        .map(VisionMapping::test)
                        .toList());
    }

    private static VisionTest test(VisionTestEntity row) {
        return new VisionTest(
                Columns.date(row.getTestedOn()),
                Columns.constant(VisionTest.Audience.class, row.getAudience()),
                Optional.ofNullable(row.getParticipants()),
                Columns.text(row.getLearned()),
                Columns.constant(VisionTest.Decision.class, row.getDecision()));
    }
}
