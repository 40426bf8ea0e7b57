package org.cxmaturity.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any issues, whatever contains whatever: cycles, several parents and sub-tasks of all kinds included. */
class CellScoringPropertiesTest {

    private static final long ISSUES = 8;
    private static final long NEW_ID = 99;

    @Property
    void shouldNotDependOnOrderOrRepetition(
            @ForAll("cells") Cell cell, @ForAll Weighting weighting, @ForAll long seed) {
        Cell shuffled = cell.shuffledAndRepeated(new Random(seed));

        assertEquals(cell.score(weighting), shuffled.score(weighting));
    }

    @Property
    void shouldKeepProgressAShareThatAgreesWithTheState(@ForAll("cells") Cell cell, @ForAll Weighting weighting) {
        CellScore score = cell.score(weighting);

        WorkCounts counts = score.work();
        score.progress()
                .ifPresent(progress -> assertTrue(progress >= 0 && progress <= 1, () -> "progress " + progress));
        assertEquals(counts.countable() > 0, score.progress().isPresent());
        assertEquals(
                counts.countable() > 0 && counts.delivered() == counts.countable(),
                score.state() == CellState.DELIVERED);
        if (score.state() == CellState.DELIVERED || weighting == Weighting.COUNT) {
            assertEquals(score.state() == CellState.DELIVERED, score.progress().equals(OptionalDouble.of(1)));
        }
    }

    @Property
    void shouldGiveOnlyNotesThatFitTheState(@ForAll("cells") Cell cell) {
        CellScore score = cell.score(Weighting.COUNT);

        Set<CellNote> notes = new HashSet<>(score.notes());
        assertEquals(score.notes().size(), notes.size());
        assertEquals(score.state() == CellState.DELIVERED, notes.contains(CellNote.UNMEASURED));
        assertEquals(
                score.state() == CellState.NOT_PLANNED,
                notes.contains(CellNote.NO_LINKED_WORK) || notes.contains(CellNote.ALL_CANCELLED));
        assertEquals(score.work().unmapped() > 0, notes.contains(CellNote.UNMAPPED_RESOLUTION));
        if (score.state() == CellState.PLANNED) {
            assertEquals(score.work().toDo(), score.work().countable());
        }
    }

    @Property
    void shouldChangeNothingButCountsByOneMoreCancelledIssue(
            @ForAll("cells") Cell cell, @ForAll Weighting weighting, @ForAll("parents") Optional<Long> parent) {
        CellScore before = cell.score(weighting);
        IssueFacts extra = Work.withPoints(Work.issue(NEW_ID, Work.cancelled()), 13);

        CellScore after = cell.with(extra, parent).score(weighting);

        assertEquals(before.state(), after.state());
        assertEquals(before.progress(), after.progress());
        assertEquals(before.work().countable(), after.work().countable());
        assertEquals(withoutEmptiness(before.notes()), withoutEmptiness(after.notes(), parent));
    }

    @Property
    void shouldLeaveNoTraceOfHiddenIssues(@ForAll("cells") Cell cell, @ForAll("ids") Set<Long> hiddenIds) {
        CellScore withHidden = cell.hiding(hiddenIds).score(Weighting.STORY_POINTS);
        CellScore without = cell.without(hiddenIds).score(Weighting.STORY_POINTS);

        assertEquals(without, withHidden);
    }

    @Property
    void shouldReachEveryIssueOnceAtMost(@ForAll("cells") Cell cell) {
        CellScore score = cell.score(Weighting.COUNT);

        assertTrue(score.work().total() <= ISSUES);
    }

    private static Set<CellNote> withoutEmptiness(List<CellNote> notes) {
        Set<CellNote> rest = new HashSet<>(notes);
        rest.remove(CellNote.NO_LINKED_WORK);
        rest.remove(CellNote.ALL_CANCELLED);
        rest.remove(CellNote.CANCELLED_PARENT_BRANCH_IGNORED);
        return rest;
    }

    /** Under a cancelled parent even one more cancelled issue is a branch that is ignored. */
    private static Set<CellNote> withoutEmptiness(List<CellNote> notes, Optional<Long> parent) {
        assertTrue(parent.isPresent() || !notes.contains(CellNote.NO_LINKED_WORK));
        return withoutEmptiness(notes);
    }

    @Provide
    Arbitrary<Optional<Long>> parents() {
        return Arbitraries.longs().between(1, ISSUES).optional();
    }

    @Provide
    Arbitrary<Set<Long>> ids() {
        return Arbitraries.longs().between(1, ISSUES).set();
    }

    @Provide
    Arbitrary<Cell> cells() {
        Arbitrary<List<IssueFacts>> issues =
                issue().list().ofSize((int) ISSUES).map(CellScoringPropertiesTest::numbered);
        Arbitrary<List<Edge>> edges = edge().list().ofMaxSize(14);
        Arbitrary<List<Long>> linked =
                Arbitraries.longs().between(1, ISSUES).list().ofMaxSize(4);
        return Combinators.combine(issues, edges, linked).as(Cell::new);
    }

    private static List<IssueFacts> numbered(List<IssueFacts> issues) {
        List<IssueFacts> numbered = new ArrayList<>();
        for (IssueFacts issue : issues) {
            numbered.add(new IssueFacts(
                    numbered.size() + 1,
                    issue.key(),
                    issue.status(),
                    issue.subTask(),
                    true,
                    issue.storyPoints(),
                    issue.deliveredAt()));
        }
        return numbered;
    }

    private static Arbitrary<IssueFacts> issue() {
        Arbitrary<WorkStatus> status = Combinators.combine(
                        Arbitraries.of(StatusCategory.class), Arbitraries.of(ResolutionOutcome.class))
                .as(WorkStatus::new);
        Arbitrary<Boolean> subTask = Arbitraries.of(false, false, false, true);
        Arbitrary<OptionalDouble> points = Arbitraries.of(
                OptionalDouble.empty(),
                OptionalDouble.of(0),
                OptionalDouble.of(0.1),
                OptionalDouble.of(0.7),
                OptionalDouble.of(3),
                OptionalDouble.of(1e9));
        return Combinators.combine(status, subTask, points)
                .as((is, sub, estimate) -> new IssueFacts(0, "", is, sub, true, estimate, Optional.of(Instant.EPOCH)));
    }

    private static Arbitrary<Edge> edge() {
        Arbitrary<Long> end = Arbitraries.longs().between(1, ISSUES);
        return Combinators.combine(end, end).as(Edge::new);
    }

    private record Edge(long parent, long child) {}

    private record Cell(List<IssueFacts> issues, List<Edge> edges, List<Long> linked) {

        CellScore score(Weighting weighting) {
            Map<Long, List<Long>> children = new LinkedHashMap<>();
            edges.forEach(edge -> children.computeIfAbsent(edge.parent(), key -> new ArrayList<>())
                    .add(edge.child()));
            return new CellScoring(WorkGraph.of(issues, children), weighting)
                    .score(new CellInput(true, linked, List.of()));
        }

        Cell shuffledAndRepeated(Random random) {
            return new Cell(mixed(issues, random), mixed(edges, random), mixed(linked, random));
        }

        private static <T> List<T> mixed(List<T> values, Random random) {
            List<T> mixed = new ArrayList<>(values);
            values.stream().filter(value -> random.nextBoolean()).forEach(mixed::add);
            Collections.shuffle(mixed, random);
            return mixed;
        }

        Cell with(IssueFacts extra, Optional<Long> parent) {
            Cell changed = new Cell(new ArrayList<>(issues), new ArrayList<>(edges), new ArrayList<>(linked));
            changed.issues.add(extra);
            parent.ifPresentOrElse(
                    id -> changed.edges.add(new Edge(id, extra.id())), () -> changed.linked.add(extra.id()));
            return changed;
        }

        Cell hiding(Set<Long> ids) {
            return new Cell(
                    issues.stream()
                            .map(issue -> ids.contains(issue.id()) ? Work.hidden(issue) : issue)
                            .toList(),
                    edges,
                    linked);
        }

        Cell without(Set<Long> ids) {
            Map<Long, IssueFacts> rest = new HashMap<>();
            issues.forEach(issue -> rest.put(issue.id(), issue));
            rest.keySet().removeAll(ids);
            return new Cell(
                    List.copyOf(rest.values()),
                    edges.stream()
                            .filter(edge -> rest.containsKey(edge.parent()) && rest.containsKey(edge.child()))
                            .toList(),
                    linked.stream().filter(rest::containsKey).toList());
        }
    }
}
