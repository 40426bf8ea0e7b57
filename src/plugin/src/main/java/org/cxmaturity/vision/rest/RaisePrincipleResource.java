package org.cxmaturity.vision.rest;

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
import java.util.Optional;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestBody;
import org.cxmaturity.programme.RaisedDocument;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.Values;
import org.cxmaturity.vision.RaisePrinciple;

/** Makes an issue of a principle. */
@Path("programmes/{programme}/principles/{principle}/raise")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RaisePrincipleResource {

    private final RaisePrinciple raisePrinciple;
    private final Answers answers;

    @Inject
    public RaisePrincipleResource(RaisePrinciple raisePrinciple, Answers answers) {
        this.raisePrinciple = raisePrinciple;
        this.answers = answers;
    }

    /** 200 with what became of it; 400, 401, 403, 404, 413, 422. Calling it again is safe. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(
            @PathParam("programme") String programme, @PathParam("principle") String principle, InputStream body) {
        return answers.give(() -> {
            raisePrinciple.admit(programme, principle);
            Object tree = RequestBody.json(body, RequestBody.ENTITY_BYTES).get();
            return answers.of(
                    Fields.read(tree, RaisePrincipleResource::target)
                            .then(target ->
                                    raisePrinciple.raise(programme, principle, target.issueType(), target.project())),
                    item -> RaisedDocument.write(principle, item, answers::documents));
        });
    }

    private record Target(Optional<String> issueType, Optional<String> project) {}

    private static Target target(Fields fields) {
        return new Target(
                fields.optional("issueType", Values.text(Limits.NAME)),
                fields.optional("project", Values.text(Limits.NAME)));
    }
}
