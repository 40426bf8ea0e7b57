package org.cxmaturity.vision.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.vision.EditPrinciples;

/** Principles of the current vision. */
@Path("programmes/{programme}/principles")
@UnrestrictedAccess
public final class PrinciplesResource extends ListResource {

    @Inject
    public PrinciplesResource(EditPrinciples list, Answers answers) {
        super(list, answers);
    }
}
