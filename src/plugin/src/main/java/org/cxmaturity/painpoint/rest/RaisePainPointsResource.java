package org.cxmaturity.painpoint.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.cxmaturity.painpoint.RaisePainPoints;
import org.cxmaturity.painpoint.RaiseRequest;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestBody;
import org.cxmaturity.programme.RaisedDocument;
import org.cxmaturity.programme.RaisedItem;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.Values;

/** Makes issues of pain points. */
@Path("programmes/{programme}/pain-points/raise")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RaisePainPointsResource {

    private final RaisePainPoints raisePainPoints;
    private final Answers answers;

    @Inject
    public RaisePainPointsResource(RaisePainPoints raisePainPoints, Answers answers) {
        this.raisePainPoints = raisePainPoints;
        this.answers = answers;
    }

    /** 200 with what became of each; 400, 401, 403, 404, 413, 422. Calling it again is safe. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("programme") String programme, InputStream body) {
        return answers.give(() -> {
            raisePainPoints.admit(programme);
            Object tree = RequestBody.json(body, RequestBody.ENTITY_BYTES).get();
            return answers.of(
                    Fields.read(tree, RaisePainPointsResource::request)
                            .then(request -> raisePainPoints.raise(programme, request)),
                    this::document);
        });
    }

    private static RaiseRequest request(Fields fields) {
        return new RaiseRequest(
                fields.list("keys", Values.writtenText(Limits.NAME)),
                fields.optional("issueType", Values.text(Limits.NAME)),
                fields.optional("project", Values.text(Limits.NAME)));
    }

    private Map<String, Object> document(Map<String, RaisedItem> items) {
        return Map.of(
                "values",
                items.entrySet().stream()
                        .map(entry -> RaisedDocument.write(entry.getKey(), entry.getValue(), answers::documents))
                        .toList());
    }
}
