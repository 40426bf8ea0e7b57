package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.StageRef;

/** Brings a programme and its work in Jira together for scoring. */
final class MatrixReading {

    private final WorkSource source;
    private final Proofs proofs;

    MatrixReading(WorkSource source, Proofs proofs) {
        this.source = source;
        this.proofs = proofs;
    }

    /**
     * A programme and its work, ready to be scored.
     *
     * @param work the work that figures are made from
     * @param graph the same as scoring takes it
     * @param links the delivery links whose issues were found
     */
    record Ready(
            ProgrammeState state,
            Scope scope,
            FoundWork work,
            WorkGraph graph,
            List<LinkedIssue> links,
            List<ProofFacts> proofs,
            Weighting weighting) {

        MatrixScore score(List<StageRef> stages) {
            return new MatrixScoring(graph, weighting).score(new MatrixInput(stages, state.promises(), links, proofs));
        }

        /** Ids of the issues that reach a cell. */
        List<Long> linkedTo(CellRef cell) {
            return List.copyOf(new AssignedLinks(state.promises(), links).issuesAt(cell));
        }
    }

    Ready read(User viewer, ProgrammeState state, ProgrammeSettings settings) {
        Scope scope = settings.wholeProgrammeFigures() ? Scope.PROGRAMME : Scope.VIEWER;
        return read(viewer, state, settings.work(), scope);
    }

    Ready read(User viewer, ProgrammeState state, WorkRules rules, Scope scope) {
        return scope == Scope.PROGRAMME
                ? readAll(state, rules)
                : ready(state, rules, scope, keys -> source.find(viewer, keys, rules));
    }

    /** Reads all work, whoever may browse it. */
    Ready readAll(ProgrammeState state, WorkRules rules) {
        return ready(state, rules, Scope.PROGRAMME, keys -> source.findAll(keys, rules));
    }

    private Ready ready(
            ProgrammeState state, WorkRules rules, Scope scope, Function<? super List<String>, FoundWork> finding) {
        List<String> keys =
                state.links().stream().map(DeliveryLink::issue).distinct().toList();
        FoundWork work = keys.isEmpty() ? FoundWork.none() : finding.apply(keys).onlyIn(rules.projects());
        Weighting weighting = rules.weight() == WorkRules.Weight.POINTS ? Weighting.STORY_POINTS : Weighting.COUNT;
        return new Ready(
                state,
                scope,
                work,
                work.graph(resolutions(rules)),
                linked(state, work),
                proofs.of(state.metrics()),
                weighting);
    }

    private static List<LinkedIssue> linked(ProgrammeState state, FoundWork work) {
        List<LinkedIssue> linked = new ArrayList<>();
        for (DeliveryLink link : state.links()) {
            Optional<Long> id = work.idOf(link.issue());
            id.ifPresent(issue -> linked.add(new LinkedIssue(issue, link.principle(), link.stage())));
        }
        return linked;
    }

    /** What the programme decided; as long as it decided nothing, what the names of Jira's resolutions suggest. */
    private ResolutionMap resolutions(WorkRules rules) {
        if (rules.resolutions().isEmpty()) {
            return ResolutionMap.prefilled(source.resolutionNames());
        }
        ResolutionMap map = ResolutionMap.empty();
        for (Map.Entry<String, WorkRules.ResolutionOutcome> decided :
                rules.resolutions().entrySet()) {
            map = map.with(
                    decided.getKey(),
                    decided.getValue() == WorkRules.ResolutionOutcome.DELIVERED
                            ? ResolutionOutcome.DELIVERED
                            : ResolutionOutcome.CANCELLED);
        }
        return map;
    }
}
