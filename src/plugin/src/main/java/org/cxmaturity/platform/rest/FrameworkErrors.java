package org.cxmaturity.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers for requests that reach no resource, in the shape of all other errors: unknown paths, methods that a path doesn't
 * have, and content types that it doesn't take.
 */
@Provider
public final class FrameworkErrors implements ExceptionMapper<WebApplicationException> {

    private final Answers answers;

    @Inject
    public FrameworkErrors(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(WebApplicationException framework) {
        Response given = framework.getResponse();
        if (given.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            return answers.failed(framework);
        }
        if (given.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
            return given;
        }
        Response.ResponseBuilder answer = Response.fromResponse(answers.error(given.getStatus(), code(given)));
        String allowed = given.getHeaderString("Allow");
        return allowed == null
                ? answer.build()
                : answer.header("Allow", allowed).build();
    }

    private static String code(Response given) {
        Response.Status status = Response.Status.fromStatusCode(given.getStatus());
        if (status == null) {
            return "bad-request";
        }
        return switch (status) {
            case UNAUTHORIZED -> "sign-in";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> "bad-request";
        };
    }
}
