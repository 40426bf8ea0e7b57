package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.shared.StageRef;

/**
 * All that a delivery matrix is made from, apart from the issues.
 *
 * @param stages the stages to show, in their order
 * @param principles the principles to show, in their order
 * @param links the delivery links of the programme in any order; those to other principles or stages are left out
 * @param proofs the metrics that are bound to principles, stages or both
 */
public record MatrixInput(
        List<StageRef> stages,
        List<PrinciplePromise> principles,
        Collection<LinkedIssue> links,
        Collection<ProofFacts> proofs) {

    /** Keeps copies. */
    public MatrixInput {
        stages = List.copyOf(stages);
        principles = List.copyOf(principles);
        links = List.copyOf(links);
        proofs = List.copyOf(proofs);
    }
}
