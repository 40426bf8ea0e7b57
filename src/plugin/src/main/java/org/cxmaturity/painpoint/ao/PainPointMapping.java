package org.cxmaturity.painpoint.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.painpoint.Burden;
import org.cxmaturity.painpoint.Estimates;
import org.cxmaturity.painpoint.Evidence;
import org.cxmaturity.painpoint.Hits;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.painpoint.Place;
import org.cxmaturity.painpoint.Progress;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.PartMapping;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.StageRef;

final class PainPointMapping implements RowMapping<PainPoint, PainPointEntity> {

    @Override
    public Class<PainPointEntity> type() {
        return PainPointEntity.class;
    }

    @Override
    public Optional<String> key(PainPoint painPoint) {
        return Optional.of(painPoint.key());
    }

    @Override
    public Columns columns(PainPoint painPoint) {
        Columns columns = new Columns()
                .with("TITLE", painPoint.title())
                .with("DESCRIPTION", painPoint.description())
                .with("STAGE", painPoint.place().stage())
                .with("TOUCHPOINT", painPoint.place().touchpoint())
                .words("TARGET_GROUPS", painPoint.hits().targetGroups())
                .words("BREAKS", painPoint.hits().breaks())
                .with("FUNCTION_KEY", painPoint.function())
                .with("SOURCE_ID", painPoint.sourceId());
        write(painPoint.burden(), columns);
        write(painPoint.estimates(), columns);
        write(painPoint.progress(), columns);
        return columns;
    }

    private static void write(Burden burden, Columns to) {
        to.with("SEVERITY", burden.severity())
                .with("FREQUENCY", burden.frequency())
                .with("REACH", burden.reach())
                .with("VALENCE", burden.valence())
                .with("CONTROL", burden.control());
    }

    private static void write(Estimates estimates, Columns to) {
        to.with("IMPACT", estimates.impact())
                .with("CONFIDENCE", estimates.confidence())
                .with("EFFORT", estimates.effort())
                .with("IMPORTANCE", estimates.importance())
                .with("SATISFACTION", estimates.satisfaction());
    }

    private static void write(Progress progress, Columns to) {
        to.with("STATE", progress.state())
                .with("REJECTED_REASON", progress.rejectedReason())
                .with("ISSUE_KEY", progress.issue())
                .with("CAPTURED_AT", progress.capturedAt())
                .with("RESOLVED_AT", progress.resolvedAt());
    }

    @Override
    public List<PartMapping<PainPoint, ?>> parts() {
        return List.of(new PartMapping<>(EvidenceEntity.class, painPoint -> painPoint.evidence().stream()
                .map(PainPointMapping::columns)
                .toList()));
    }

    private static Columns columns(Evidence evidence) {
        return new Columns()
                .with("KIND", evidence.kind())
                .with("QUOTE", evidence.quote())
                .with("LINK", evidence.link())
                .with("RECORDED_ON", evidence.date())
                .with("OCCURRENCES", evidence.count())
                .with("NO_LONGER_MET", evidence.noLongerMet())
                .with("SOURCE_ID", evidence.sourceId());
    }

    @Override
    public PainPoint read(PainPointEntity row, Parts parts) {
        return new PainPoint(
                row.getEntityKey(),
                row.getTitle(),
                Columns.text(row.getDescription()),
                new Place(
                        Optional.ofNullable(row.getStage()).flatMap(StageRef::parse),
                        Optional.ofNullable(row.getTouchpoint())),
                new Hits(Columns.words(row.getTargetGroups()), Columns.words(row.getBreaks())),
                burden(row),
                estimates(row),
                progress(row),
                Optional.ofNullable(row.getFunctionKey()),
                Columns.text(row.getSourceId()),
                parts.of(row, EvidenceEntity.class).stream()
                        .map(PainPointMapping::evidence)
                        .toList());
    }

    private static Burden burden(PainPointEntity row) {
        return new Burden(
                Optional.ofNullable(row.getSeverity()),
                Optional.ofNullable(row.getFrequency()),
                Optional.ofNullable(row.getReach()),
                Optional.ofNullable(row.getValence()),
                Columns.constant(Burden.Control.class, row.getControl()));
    }

    private static Estimates estimates(PainPointEntity row) {
        return new Estimates(
                Optional.ofNullable(row.getImpact()),
                Optional.ofNullable(row.getConfidence()),
                Optional.ofNullable(row.getEffort()),
                Optional.ofNullable(row.getImportance()),
                Optional.ofNullable(row.getSatisfaction()));
    }

    private static Progress progress(PainPointEntity row) {
        return new Progress(
                PainPointState.valueOf(row.getState()),
                Columns.text(row.getRejectedReason()),
                Optional.ofNullable(row.getIssueKey()),
                Columns.date(row.getCapturedAt()),
                Columns.date(row.getResolvedAt()));
    }

    private static Evidence evidence(EvidenceEntity row) {
        return new Evidence(
                Columns.constant(Evidence.Kind.class, row.getKind()),
                Columns.text(row.getQuote()),
                Columns.text(row.getLink()),
                Columns.date(row.getRecordedOn()),
                Optional.ofNullable(row.getOccurrences()),
                row.isNoLongerMet(),
                Columns.text(row.getSourceId()));
    }
}
