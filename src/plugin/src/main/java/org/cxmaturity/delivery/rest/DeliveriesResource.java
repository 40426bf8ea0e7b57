package org.cxmaturity.delivery.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.delivery.DeliveryFilter;
import org.cxmaturity.delivery.EditDeliveries;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.StageRef;

/** Which issue delivers which principle at which stage: {@code ?issue=&principle=&stage=}. */
@Path("programmes/{programme}/deliveries")
@UnrestrictedAccess
public final class DeliveriesResource extends ListResource {

    private final EditDeliveries deliveries;

    @Inject
    public DeliveriesResource(EditDeliveries deliveries, Answers answers) {
        super(deliveries, answers);
        this.deliveries = deliveries;
    }

    @Override
    protected Page<Map<String, Object>> page(ListRef ref, PageRequest request, UriInfo uri) {
        RequestParameters given = RequestParameters.of(uri);
        DeliveryFilter filter = new DeliveryFilter(
                given.text("issue"),
                given.text("principle"),
                given.text("stage").map(this::stage));
        return deliveries.page(ref, filter, request);
    }

    private StageRef stage(String text) {
        Optional<StageRef> stage = StageRef.parse(text);
        return stage.orElseThrow(() -> new RequestRefused(Problem.malformed("stage", "bad-stage", text)));
    }
}
