package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Issues and their places under each other, written down the short way. */
final class Work {

    static final Instant DELIVERED_AT = Instant.parse("2024-03-01T00:00:00Z");

    private final List<IssueFacts> issues = new ArrayList<>();
    private final Map<Long, List<Long>> children = new TreeMap<>();

    static WorkStatus toDo() {
        return new WorkStatus(StatusCategory.TO_DO, ResolutionOutcome.NONE);
    }

    static WorkStatus started() {
        return new WorkStatus(StatusCategory.IN_PROGRESS, ResolutionOutcome.NONE);
    }

    static WorkStatus delivered() {
        return new WorkStatus(StatusCategory.DONE, ResolutionOutcome.DELIVERED);
    }

    static WorkStatus cancelled() {
        return new WorkStatus(StatusCategory.DONE, ResolutionOutcome.CANCELLED);
    }

    static WorkStatus unmapped() {
        return new WorkStatus(StatusCategory.DONE, ResolutionOutcome.UNMAPPED);
    }

    static IssueFacts issue(long id, WorkStatus status) {
        return new IssueFacts(id, "CX-" + id, status, false, true, OptionalDouble.empty(), Optional.of(DELIVERED_AT));
    }

    static IssueFacts withPoints(IssueFacts issue, double points) {
        return new IssueFacts(
                issue.id(),
                issue.key(),
                issue.status(),
                issue.subTask(),
                issue.visible(),
                OptionalDouble.of(points),
                issue.deliveredAt());
    }

    static IssueFacts hidden(IssueFacts issue) {
        return new IssueFacts(
                issue.id(),
                issue.key(),
                issue.status(),
                issue.subTask(),
                false,
                issue.storyPoints(),
                issue.deliveredAt());
    }

    static IssueFacts asSubTask(IssueFacts issue) {
        return new IssueFacts(
                issue.id(),
                issue.key(),
                issue.status(),
                true,
                issue.visible(),
                issue.storyPoints(),
                issue.deliveredAt());
    }

    static IssueFacts deliveredAt(IssueFacts issue, Optional<Instant> moment) {
        return new IssueFacts(
                issue.id(), issue.key(), issue.status(), issue.subTask(), issue.visible(), issue.storyPoints(), moment);
    }

    Work add(IssueFacts... added) {
        issues.addAll(Arrays.asList(added));
        return this;
    }

    Work add(long id, WorkStatus status) {
        return add(issue(id, status));
    }

    Work addSubTask(long id, WorkStatus status) {
        return add(asSubTask(issue(id, status)));
    }

    Work under(long parent, long... childIds) {
        LongStream.of(childIds).forEach(id -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                .add(id));
        return this;
    }

    WorkGraph graph() {
        return WorkGraph.of(issues, children);
    }

    /** The score of a promised cell, by count, that these issues are linked to. */
    CellScore linked(Long... ids) {
        return score(Weighting.COUNT, List.of(), ids);
    }

    /** The score of a promised cell, by story points, that these issues are linked to. */
    CellScore linkedByPoints(Long... ids) {
        return score(Weighting.STORY_POINTS, List.of(), ids);
    }

    CellScore score(Weighting weighting, List<ProofFacts> proofs, Long... ids) {
        return new CellScoring(graph(), weighting).score(new CellInput(true, Arrays.asList(ids), proofs));
    }
}
