package com.atlassian.jira.issue.link;

/** A kind of link with its two readings. */
public interface IssueLinkType extends Comparable<IssueLinkType> {
    String NAME_FIELD_NAME = "linkname";

    String OUTWARD_FIELD_NAME = "outward";

    String INWARD_FIELD_NAME = "inward";

    String STYLE_FIELD_NAME = "style";

    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
