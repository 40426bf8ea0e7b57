package org.cxmaturity.metric.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.metric.EditReadings;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Readings of one metric. */
@Path("programmes/{programme}/metrics/{owner}/readings")
@UnrestrictedAccess
public final class ReadingsResource extends ListResource {

    @Inject
    public ReadingsResource(EditReadings list, Answers answers) {
        super(list, answers);
    }
}
