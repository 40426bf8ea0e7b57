package org.cxmaturity.programme;

import java.util.Collection;
import org.cxmaturity.platform.User;

/** Links between issues, as Jira shows them on both sides. Each is made once, however often it is asked for. */
public interface IssueLinks {

    /** What a link says. */
    enum Kind {
        /** Work delivers a principle. */
        DELIVERY,
        /** Work relieves a pain point. */
        RELIEF,
        /** A pain point breaks a principle. */
        BREACH
    }

    /**
     * Makes those of the links that are missing. Issues that don't exist, and kinds of which Jira has no link type, are
     * left out.
     */
    void ensure(User user, Kind kind, String from, Collection<String> to);

    /** Removes the link if there is one. */
    void remove(User user, Kind kind, String from, String to);

    /** Whether links of the type with that id, as Jira numbers its types, are of this kind. */
    boolean isOf(Kind kind, long linkTypeId);
}
