package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.PrincipleRaised;

/** Links the issues of pain points to a principle's issue that came after them. */
public final class LinkBreaches {

    private final PainPoints painPoints;
    private final IssueLinks links;

    public LinkBreaches(PainPoints painPoints, IssueLinks links) {
        this.painPoints = painPoints;
        this.links = links;
    }

    /** An issue stands for a principle from now on; can be repeated without harm. */
    public void raised(PrincipleRaised event) {
        PainPointQuery breaking = new PainPointQuery(
                Optional.empty(), Optional.empty(), Optional.of(event.principle()), Optional.empty(), Optional.empty());
        painPoints.matching(event.programme(), breaking).stream()
                .map(Stored::value)
                .flatMap(painPoint -> painPoint.progress().issue().stream())
                .forEach(issue -> links.ensure(event.by(), IssueLinks.Kind.BREACH, issue, List.of(event.issue())));
    }
}
