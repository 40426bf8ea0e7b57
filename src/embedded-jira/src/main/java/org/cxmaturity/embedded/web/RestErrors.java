package org.cxmaturity.embedded.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a caller gets when a resource fails and the plugin maps the exception itself in no way. */
final class RestErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            return refused.getResponse().hasEntity()
                    ? refused.getResponse()
                    : withBody(refused.getResponse(), refused.getMessage());
        }
        if (failure instanceof JsonProcessingException malformed) {
            return withBody(Response.status(400).build(), explain(malformed));
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("A REST resource failed ({})", reference, failure);
        return withBody(
                Response.serverError().build(), "This went wrong inside; the log tells more under " + reference);
    }

    private static Response withBody(Response response, String message) {
        return Response.fromResponse(response)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Answers.body(response.getStatus(), message))
                .build();
    }

    private static String explain(JsonProcessingException malformed) {
        String place = malformed.getLocation() == null
                ? ""
                : " at line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr();
        return malformed instanceof UnrecognizedPropertyException unknown
                ? "The JSON has an unknown field \"" + unknown.getPropertyName() + "\"" + place
                : "The JSON can't be read" + place;
    }
}
