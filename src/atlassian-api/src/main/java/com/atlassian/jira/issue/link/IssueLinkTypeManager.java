package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Finds and maintains the kinds of links. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    void updateIssueLinkType(IssueLinkType issueLinkType, String name, String outward, String inward);

    void removeIssueLinkType(Long issueLinkTypeId);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    IssueLinkType getIssueLinkType(Long id);

    IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String desc);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String desc);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String style);
}
