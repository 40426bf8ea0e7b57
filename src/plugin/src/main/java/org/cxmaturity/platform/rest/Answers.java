package org.cxmaturity.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problem.Kind;
import org.cxmaturity.shared.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the answers of all resources: the same shapes, the same errors, in the language of the one who asks. */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final int UNPROCESSABLE = 422;

    private final Texts texts;

    public Answers(Texts texts) {
        this.texts = texts;
    }

    /**
     * The answer that the work gives, or the one that tells why it couldn't. Every method of a resource does all that it
     * does in here, body and parameters included, so that nothing leaves the plugin as a stack trace.
     */
    public Response give(Supplier<Response> work) {
        try {
            return work.get();
        } catch (AccessRefused refused) {
            return refused(refused.reason());
        } catch (RequestRefused refused) {
            return refused(refused.problems());
        } catch (WebApplicationException framework) {
            throw framework;
        } catch (RuntimeException unexpected) {
            return failed(unexpected);
        }
    }

    /** 200 with a document. */
    public Response ok(Object tree) {
        return json(Response.Status.OK.getStatusCode(), tree).build();
    }

    /** That status with a document. */
    public Response with(int status, Object tree) {
        return json(status, tree).build();
    }

    /** 200 with a part of a list of documents. */
    public Response page(Page<Map<String, Object>> page) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", page.request().start());
        tree.put("limit", page.request().limit());
        tree.put("total", page.total());
        tree.put("values", page.values());
        return ok(tree);
    }

    /** 200 with the value as a document, or all the reasons why there is none. */
    public <T> Response of(Result<T> result, java.util.function.Function<? super T, Object> document) {
        return result instanceof Result.Ok<T> ok ? ok(document.apply(ok.value())) : refused(result.problems());
    }

    /** 201 with what was made and where it is; otherwise why not. */
    public Response created(Edited edited, java.util.function.Function<String, URI> place) {
        return edited instanceof Edited.Done done
                ? json(Response.Status.CREATED.getStatusCode(), done.document())
                        .location(place.apply(done.key()))
                        .build()
                : undone(edited);
    }

    /** 200 with what was changed; otherwise why not. */
    public Response changed(Edited edited) {
        return edited instanceof Edited.Done done ? ok(done.document()) : undone(edited);
    }

    /** 204 when it is gone; otherwise why not. */
    public Response removed(Edited edited) {
        return edited instanceof Edited.Done ? Response.noContent().build() : undone(edited);
    }

    private Response undone(Edited edited) {
        if (edited instanceof Edited.Stale stale) {
            Map<String, Object> body = errors(List.of(Problem.conflict("version", "version-conflict")));
            body.put("current", stale.current());
            return json(Response.Status.CONFLICT.getStatusCode(), body).build();
        }
        return refused(((Edited.Refused) edited).problems());
    }

    /** 200 with an answer that was worked out, or 304 when the one who asks has the same already. */
    public Response aggregate(Request request, Map<String, Object> tree) {
        Map<String, Object> lasting = new LinkedHashMap<>(tree);
        lasting.remove("asOf");
        EntityTag tag = new EntityTag(digest(Json.print(lasting)));
        Response.ResponseBuilder unchanged = unchanged(request, tag);
        return unchanged != null
                ? unchanged
                        .tag(tag)
                        .header("Cache-Control", "private, no-cache")
                        .build()
                : json(Response.Status.OK.getStatusCode(), tree).tag(tag).build();
    }

    private static Response.ResponseBuilder unchanged(Request request, EntityTag tag) {
        try {
            return request.evaluatePreconditions(tag);
        } catch (ProcessingException unreadable) {
            // A condition that can't be read is none: the answer is given in full.
            LOG.debug("Unreadable condition", unreadable);
            return null;
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, Long.BYTES * 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All the reasons, with the status of the gravest. */
    public Response refused(List<Problem> problems) {
        return json(status(problems), errors(problems)).build();
    }

    /** The status that stands for several problems. */
    public static int status(List<Problem> problems) {
        List<Kind> kinds = problems.stream().map(Problem::kind).toList();
        if (kinds.contains(Kind.TOO_LARGE)) {
            return Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        }
        if (kinds.contains(Kind.MALFORMED)) {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }
        return kinds.contains(Kind.CONFLICT) ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }

    private Response refused(AccessRefused.Reason reason) {
        return switch (reason) {
            case SIGN_IN -> error(Response.Status.UNAUTHORIZED.getStatusCode(), "sign-in");
            case FORBIDDEN -> error(Response.Status.FORBIDDEN.getStatusCode(), "forbidden");
            case UNKNOWN -> error(Response.Status.NOT_FOUND.getStatusCode(), "not-found");
        };
    }

    /** An error that is about the request as a whole. */
    Response error(int status, String code) {
        return json(status, errors(List.of(Problem.malformed("", code)))).build();
    }

    /** Says in the log what happened, and to the caller only where to find it there. */
    Response failed(Throwable unexpected) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, unexpected);
        Map<String, Object> error = new LinkedHashMap<>(error(Problem.malformed("", "internal")));
        error.put("reference", reference);
        return json(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Map.of("errors", List.of(error)))
                .build();
    }

    private Map<String, Object> errors(List<Problem> problems) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errors", documents(problems));
        return body;
    }

    /** Problems as they stand in an answer, with messages. */
    public List<Map<String, Object>> documents(List<Problem> problems) {
        return problems.stream().map(this::error).toList();
    }

    private Map<String, Object> error(Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", problem.field().isEmpty() ? null : problem.field());
        error.put("code", problem.code());
        error.put(
                "message",
                texts.text("cx.problem." + problem.code(), problem.args().toArray()));
        return error;
    }

    /** An answer with that status, which only the one who asked may keep. */
    Response.ResponseBuilder json(int status, Object tree) {
        return Response.status(status)
                .type(JSON)
                .header("Cache-Control", "private, no-cache")
                .entity(Json.print(tree));
    }
}
