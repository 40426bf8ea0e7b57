package org.cxmaturity.vision.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.vision.EditTargetGroups;

/** Target groups of the current vision. */
@Path("programmes/{programme}/target-groups")
@UnrestrictedAccess
public final class TargetGroupsResource extends ListResource {

    @Inject
    public TargetGroupsResource(EditTargetGroups list, Answers answers) {
        super(list, answers);
    }
}
