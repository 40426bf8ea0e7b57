package org.cxmaturity.embedded.rest;

import java.util.List;

/** Jira's own REST resources, to be served at {@code /rest/api/2} and {@code /rest/api/latest}. */
public final class JiraRest {

    private JiraRest() {}

    /** All resources of version 2; each may be used by several requests at once. */
    public static List<Object> resources(Site site) {
        return List.of(
                new ConstantsResource(site),
                new PeopleResource(site),
                new ProjectResource(site),
                new RoleResource(site),
                new PermissionResource(site),
                new IssueResource(site),
                new IssuePartsResource(site),
                new LinkResource(site),
                new LinkTypeResource(site),
                new SearchResource(site),
                new DashboardResource(site));
    }
}
