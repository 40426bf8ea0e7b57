package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The state of one cell, by the rules of {@code docs/scoring.md}. The same input gives the same score, in whatever order
 * it comes; takes time linear to the issues reached.
 */
public final class CellScoring {

    private final WorkGraph graph;
    private final Weighting weighting;

    /** @param graph the issues that the figures may cover: those the viewer may browse, or all of the programme */
    public CellScoring(WorkGraph graph, Weighting weighting) {
        this.graph = graph;
        this.weighting = weighting;
    }

    /** Scores one cell. */
    public CellScore score(CellInput input) {
        CellWork work = CellWork.of(graph, input.linked());
        Optional<ProofFacts> metric = speaker(input.proofs(), work.lastDelivery());
        return input.promised() ? promised(work, metric) : notPromised(work, metric);
    }

    private static CellScore notPromised(CellWork work, Optional<ProofFacts> metric) {
        List<CellNote> notes = work.counts().total() == 0 ? List.of() : List.of(CellNote.WORK_WITHOUT_PROMISE);
        return new CellScore(CellState.NOT_PROMISED, OptionalDouble.empty(), work.counts(), metric, notes);
    }

    private CellScore promised(CellWork work, Optional<ProofFacts> metric) {
        Set<CellNote> notes = EnumSet.noneOf(CellNote.class);
        notes.addAll(work.notes());
        CellState state = work.state();
        if (state == CellState.NOT_PLANNED) {
            notes.add(work.cancelled() == 0 ? CellNote.NO_LINKED_WORK : CellNote.ALL_CANCELLED);
        }
        Progress progress = Progress.of(work.countable(), weighting);
        notes.addAll(progress.notes());
        if (state == CellState.DELIVERED) {
            Proof proof =
                    metric.map(facts -> facts.proofAfter(work.lastDelivery())).orElse(Proof.UNMEASURED);
            proof.note().ifPresent(notes::add);
            state = proof == Proof.PROVEN ? CellState.PROVEN : CellState.DELIVERED;
        }
        return new CellScore(state, progress.share(), work.counts(), metric, List.copyOf(notes));
    }

    /**
     * The metric that speaks for the cell: of those bound nearest to it the one that says most, then the first by key. So
     * one metric that proves the delivery is enough.
     */
    private static Optional<ProofFacts> speaker(Collection<ProofFacts> proofs, Optional<Instant> lastDelivery) {
        Comparator<ProofFacts> nearest =
                Comparator.comparingInt(facts -> facts.binding().farness());
        Comparator<ProofFacts> saysMost = Comparator.comparing(facts -> facts.proofAfter(lastDelivery));
        return proofs.stream().min(nearest.thenComparing(saysMost.reversed()).thenComparing(ProofFacts::metric));
    }
}
