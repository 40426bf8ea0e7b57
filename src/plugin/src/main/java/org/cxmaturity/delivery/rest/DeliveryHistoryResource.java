package org.cxmaturity.delivery.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cxmaturity.delivery.DaySpan;
import org.cxmaturity.delivery.ShowHistory;
import org.cxmaturity.delivery.SnapshotDocument;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.shared.Problems;

/** How the delivery of a programme has moved from day to day. */
@Path("programmes/{programme}/delivery-matrix/history")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class DeliveryHistoryResource {

    private static final String FROM = "from";

    private final ShowHistory show;
    private final Answers answers;

    @Inject
    public DeliveryHistoryResource(ShowHistory show, Answers answers) {
        this.show = show;
        this.answers = answers;
    }

    /**
     * 200 with one row for each day {@code ?from=&to=}, both included, oldest first; 400, 401, 403 where whole-programme
     * figures are kept from the caller, 404.
     */
    @GET
    public Response history(@PathParam("programme") String programme, @Context UriInfo uri) {
        return answers.give(() -> {
            RequestParameters asked = RequestParameters.of(uri);
            return answers.page(
                    show.page(programme, days(asked), asked.paging()).map(SnapshotDocument::write));
        });
    }

    private static DaySpan days(RequestParameters asked) {
        Problems problems = new Problems();
        DaySpan days = new DaySpan(asked.date(FROM, problems), asked.date("to", problems));
        if (days.isReversed()) {
            problems.malformed(
                    FROM,
                    "not-in-order",
                    days.from().orElseThrow().toString(),
                    days.to().orElseThrow().toString());
        }
        if (!problems.none()) {
            throw new RequestRefused(problems.all());
        }
        return days;
    }
}
