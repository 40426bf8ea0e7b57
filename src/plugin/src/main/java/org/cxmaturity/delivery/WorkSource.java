package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.WorkRules;

/** Finds the work in Jira, in a number of queries that grows with the depth of the work and not with its amount. */
public interface WorkSource {

    /** Whose issues figures are made from. */
    enum Scope {
        /** Those that the viewer may browse. */
        VIEWER,
        /** All of them, for figures that show no single issue. */
        PROGRAMME
    }

    /**
     * The issues with those keys and everything under them, as far as the viewer may browse them: issues of an epic,
     * sub-tasks, and targets of the configured hierarchy links.
     */
    FoundWork find(User viewer, Collection<String> issueKeys, WorkRules rules);

    /** The same, whoever may browse the issues: for figures that show no single issue. */
    FoundWork findAll(Collection<String> issueKeys, WorkRules rules);

    /** Those of the issues that exist and that the viewer may browse, by the key that was asked for. */
    Map<String, FoundIssue> visible(User viewer, Collection<String> issueKeys);

    /** Those of the keys under which there is an issue, whoever may browse it. */
    Set<String> existing(Collection<String> issueKeys);

    /** Keys of the issues that contain this one, nearest first, as far as the viewer may browse them. */
    List<String> containersOf(User viewer, String issueKey);

    /** Whether the user may link this issue to others; false also if there is no such issue. */
    boolean mayLink(User user, String issueKey);

    /** Names of all resolutions in Jira's own language, by id. */
    Map<String, String> resolutionNames();
}
