package org.cxmaturity.metric.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.metric.EditMetrics;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Metrics with their readings. */
@Path("programmes/{programme}/metrics")
@UnrestrictedAccess
public final class MetricsResource extends ListResource {

    @Inject
    public MetricsResource(EditMetrics list, Answers answers) {
        super(list, answers);
    }
}
