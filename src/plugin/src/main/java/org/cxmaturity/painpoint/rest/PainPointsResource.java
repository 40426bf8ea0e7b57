package org.cxmaturity.painpoint.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.cxmaturity.painpoint.EditPainPoints;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/** Pain points, and the triage list: {@code ?stage=&state=&principle=&function=&q=&issue=&sort=}. */
@Path("programmes/{programme}/pain-points")
@UnrestrictedAccess
public final class PainPointsResource extends ListResource {

    private final EditPainPoints painPoints;

    @Inject
    public PainPointsResource(EditPainPoints painPoints, Answers answers) {
        super(painPoints, answers);
        this.painPoints = painPoints;
    }

    @Override
    protected Page<Map<String, Object>> page(ListRef ref, PageRequest request, UriInfo uri) {
        return painPoints.page(ref, request, ListingParameters.of(uri.getQueryParameters()));
    }
}
