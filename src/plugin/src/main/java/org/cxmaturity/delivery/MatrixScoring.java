package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.shared.StageRef;

/**
 * The delivery matrix: every shown principle at every shown stage, with what adds up from the cells. A pure function of
 * its input; percentages are never averaged.
 */
public final class MatrixScoring {

    private final WorkGraph graph;
    private final CellScoring cellScoring;

    /** @param graph the issues that the figures may cover: those the viewer may browse, or all of the programme */
    public MatrixScoring(WorkGraph graph, Weighting weighting) {
        this.graph = graph;
        this.cellScoring = new CellScoring(graph, weighting);
    }

    /** Scores the whole matrix. */
    public MatrixScore score(MatrixInput input) {
        AssignedLinks links = new AssignedLinks(input.principles(), input.links());
        List<MatrixCell> cells = cells(input, links);
        MatrixTotals totals = MatrixTotals.of(cells);
        return new MatrixScore(
                cells,
                input.principles().stream()
                        .map(principle -> PrincipleRollUp.of(principle.key(), cells))
                        .toList(),
                links.stageNotSet(graph),
                totals,
                totals.deliveryIndex(),
                ValueBeforeBasics.in(input.principles(), cells));
    }

    private List<MatrixCell> cells(MatrixInput input, AssignedLinks links) {
        List<MatrixCell> cells = new ArrayList<>();
        for (PrinciplePromise principle : input.principles()) {
            for (StageRef stage : input.stages()) {
                cells.add(cell(principle, new CellRef(principle.key(), stage), input, links));
            }
        }
        return List.copyOf(cells);
    }

    private MatrixCell cell(PrinciplePromise principle, CellRef ref, MatrixInput input, AssignedLinks links) {
        List<ProofFacts> proofs = input.proofs().stream()
                .filter(facts -> facts.binding().covers(ref))
                .toList();
        boolean promised = principle.isPromisedAt(ref.stage());
        CellScore score = cellScoring.score(new CellInput(promised, links.issuesAt(ref), proofs));
        return new MatrixCell(ref, promised, score);
    }
}
