package org.cxmaturity.programme;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Project;
import org.cxmaturity.platform.ProjectLookup;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;

/** The Jira projects in which programmes are at home. */
public final class HomeProjects {

    private final ProjectLookup projects;
    private final Rights rights;

    public HomeProjects(ProjectLookup projects, Rights rights) {
        this.projects = projects;
        this.rights = rights;
    }

    /** Those of the projects that the user may browse. */
    public Set<Long> visibleTo(User user, Collection<Long> ids) {
        return rights.projectsWith(user, Right.VIEW, ids);
    }

    /**
     * The id of the project with that key, in which the user may manage programmes; empty when there is none that the user
     * may browse.
     *
     * @throws AccessRefused {@code FORBIDDEN} when the user may browse the project, but not manage programmes in it
     */
    public Optional<Long> manageable(User user, String key) {
        Optional<Long> id = projects.byKey(key).map(Project::id).filter(found -> rights.holds(user, Right.VIEW, found));
        if (id.isPresent() && !rights.holds(user, Right.MANAGE, id.get())) {
            throw new AccessRefused(Reason.FORBIDDEN, "MANAGE in project " + key);
        }
        return id;
    }

    /** The programme with the key that its home project has today. */
    public Programme withCurrentKey(StoredProgramme stored) {
        Programme programme = stored.programme();
        String key = projects.byId(stored.homeProjectId()).map(Project::key).orElse(programme.homeProject());
        return new Programme(
                programme.key(),
                programme.name(),
                key,
                programme.purpose(),
                programme.customerStrategy(),
                programme.settings());
    }
}
