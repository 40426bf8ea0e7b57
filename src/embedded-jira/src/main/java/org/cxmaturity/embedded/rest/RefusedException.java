package org.cxmaturity.embedded.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.embedded.model.Outcome;
import org.cxmaturity.embedded.model.Problems;

/** A refusal in the shape that Jira gives it: {@code {"errorMessages":[…],"errors":{…}}}. */
final class RefusedException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private RefusedException(int status, List<String> messages, Map<String, String> fields) {
        super(String.join(" ", messages), response(status, messages, fields));
    }

    static RefusedException of(int status, String message) {
        return new RefusedException(status, List.of(message), Map.of());
    }

    static RefusedException field(String field, String message) {
        return new RefusedException(400, List.of(), Map.of(field, message));
    }

    static RefusedException of(Problems problems) {
        return new RefusedException(status(problems.reason()), problems.messages(), problems.fields());
    }

    /** The result, or the refusal thrown. */
    static <T> T orRefuse(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> of(outcome.problems()));
    }

    private static int status(Problems.Reason reason) {
        return switch (reason) {
            case VALIDATION_FAILED -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
    }

    private static Response response(int status, List<String> messages, Map<String, String> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", fields);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
