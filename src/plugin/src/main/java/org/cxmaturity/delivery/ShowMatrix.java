package org.cxmaturity.delivery;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.delivery.CellDetail.OpenPainPoint;
import org.cxmaturity.delivery.CellDetail.WorkBehind;
import org.cxmaturity.delivery.MatrixReading.Ready;
import org.cxmaturity.delivery.ProgrammeState.PlacedStage;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.StageRef;

/** Answers which principle is delivered at which stage, and what stands behind it. */
public final class ShowMatrix {

    private final ProgrammeAccess access;
    private final ProgrammeReading programmes;
    private final WorkSource source;
    private final MatrixReading reading;
    private final Clock clock;

    public ShowMatrix(ProgrammeAccess access, ProgrammeReading programmes, WorkSource source, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.source = source;
        this.reading = new MatrixReading(source, new Proofs(clock.getZone()));
        this.clock = clock;
    }

    /**
     * The whole matrix, or one journey of it.
     *
     * @throws AccessRefused without the right to view, or if there is no such journey
     */
    public DeliveryMatrix matrix(String programme, Optional<String> journey) {
        Entry entry = access.enter(programme, Right.VIEW);
        ProgrammeState state = programmes.read(entry.id());
        if (journey.isPresent()
                && state.journeys().stream().noneMatch(each -> each.key().equals(journey.get()))) {
            throw new AccessRefused(Reason.UNKNOWN, "journey " + journey.get());
        }
        Map<StageRef, Stage> stages = stages(state, journey);
        Ready ready = ready(entry, state);
        MatrixScore score = ready.score(List.copyOf(stages.keySet()));
        return new DeliveryMatrix(
                programme,
                clock.instant(),
                ready.scope(),
                stages,
                state.principles(),
                score.showingOnly(visible(entry.user(), ready, score)),
                openPainPoints(state),
                state.metricKinds());
    }

    /**
     * One cell with the issues behind it that the viewer may browse.
     *
     * @throws AccessRefused without the right to view, or if there is no such principle or stage
     */
    public CellDetail cell(String programme, CellRef ref) {
        Entry entry = access.enter(programme, Right.VIEW);
        ProgrammeState state = programmes.read(entry.id());
        if (state.principle(ref.principle()).isEmpty()
                || !stages(state, Optional.empty()).containsKey(ref.stage())) {
            throw new AccessRefused(Reason.UNKNOWN, "cell " + ref);
        }
        Ready ready = ready(entry, state);
        MatrixScore score = ready.score(List.of(ref.stage()));
        List<WorkBehind> issues = issues(entry, state, ready, ref);
        return new CellDetail(
                clock.instant(),
                ready.scope(),
                score.cell(ref).orElseThrow(),
                score.valueBeforeBasics().stream()
                        .anyMatch(found -> found.value().equals(ref)),
                issues,
                painPoints(entry.user(), state.openPainPoints(ref)),
                WorkBehindCell.jql(issues),
                state.metricKinds());
    }

    private Ready ready(Entry entry, ProgrammeState state) {
        return reading.read(entry.user(), state, entry.programme().programme().settings());
    }

    private List<WorkBehind> issues(Entry entry, ProgrammeState state, Ready ready, CellRef ref) {
        Ready own = ready.scope() == Scope.VIEWER
                ? ready
                : reading.read(
                        entry.user(),
                        state,
                        entry.programme().programme().settings().work(),
                        Scope.VIEWER);
        return new WorkBehindCell(own.work(), own.graph()).of(own.linkedTo(ref));
    }

    /** Pain points with their issues, as far as the viewer may browse these. */
    private List<OpenPainPoint> painPoints(User viewer, List<PainPoint> open) {
        List<String> issues = open.stream()
                .flatMap(painPoint -> painPoint.progress().issue().stream())
                .distinct()
                .toList();
        Set<String> seen =
                issues.isEmpty() ? Set.of() : source.visible(viewer, issues).keySet();
        return open.stream()
                .map(painPoint -> new OpenPainPoint(
                        painPoint, painPoint.progress().issue().filter(seen::contains)))
                .toList();
    }

    private static Map<StageRef, Stage> stages(ProgrammeState state, Optional<String> journey) {
        Map<StageRef, Stage> stages = new LinkedHashMap<>();
        for (PlacedStage placed : state.stages(journey)) {
            stages.put(placed.ref(), placed.stage());
        }
        return stages;
    }

    /** Whole-programme figures count hidden issues, but never name one. */
    private Set<String> visible(User viewer, Ready ready, MatrixScore score) {
        List<String> named = score.stageNotSet().stream()
                .map(StageNotSet::issueKey)
                .distinct()
                .toList();
        return ready.scope() == Scope.VIEWER || named.isEmpty()
                ? Set.copyOf(named)
                : source.visible(viewer, named).keySet();
    }

    private static Map<CellRef, Integer> openPainPoints(ProgrammeState state) {
        Map<CellRef, Integer> open = new HashMap<>();
        for (PainPoint painPoint : state.painPoints()) {
            painPoint.place().stage().ifPresent(stage -> painPoint.hits().breaks().stream()
                    .distinct()
                    .forEach(principle -> open.merge(new CellRef(principle, stage), 1, Integer::sum)));
        }
        return open;
    }
}
