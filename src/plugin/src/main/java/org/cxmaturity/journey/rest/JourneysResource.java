package org.cxmaturity.journey.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.journey.EditJourneys;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Journeys with stages and touchpoints. */
@Path("programmes/{programme}/journeys")
@UnrestrictedAccess
public final class JourneysResource extends ListResource {

    @Inject
    public JourneysResource(EditJourneys list, Answers answers) {
        super(list, answers);
    }
}
