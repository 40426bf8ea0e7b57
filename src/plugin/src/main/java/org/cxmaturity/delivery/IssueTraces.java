package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPoints;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.Principles;

/** Finds what programmes know of an issue, by indexed queries only. */
public final class IssueTraces {

    private final DeliveryLinks links;
    private final PainPoints painPoints;
    private final Principles principles;

    public IssueTraces(DeliveryLinks links, PainPoints painPoints, Principles principles) {
        this.links = links;
        this.painPoints = painPoints;
        this.principles = principles;
    }

    /**
     * What programmes know of an issue, whoever may see them.
     *
     * @param links delivery links of the issue and of what contains it
     * @param painPoints those that became the issue
     * @param principles those for which the issue stands
     */
    record Traces(
            List<InProgramme<DeliveryLink>> links,
            List<InProgramme<PainPoint>> painPoints,
            List<InProgramme<Principle>> principles) {

        Set<Long> programmes() {
            Set<Long> programmes = new TreeSet<>();
            links.forEach(trace -> programmes.add(trace.programme()));
            painPoints.forEach(trace -> programmes.add(trace.programme()));
            principles.forEach(trace -> programmes.add(trace.programme()));
            return programmes;
        }
    }

    /** Database ids of the programmes that know of the issue; three queries. */
    Set<Long> programmesOf(String issueKey, List<String> containers) {
        return of(issueKey, containers).programmes();
    }

    Traces of(String issueKey, List<String> containers) {
        List<String> family = new ArrayList<>(containers);
        family.add(0, issueKey);
        return new Traces(
                links.everywhereOf(family),
                painPoints.raisedAs(List.of(issueKey)),
                principles.raisedAs(List.of(issueKey)));
    }
}
