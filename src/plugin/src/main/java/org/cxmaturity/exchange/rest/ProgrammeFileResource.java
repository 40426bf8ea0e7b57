package org.cxmaturity.exchange.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.exchange.ImportReport;
import org.cxmaturity.exchange.TransferProgrammes;
import org.cxmaturity.exchange.TransferProgrammes.Mode;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestBody;
import org.cxmaturity.platform.rest.RequestParameters;

/** A whole programme as one document. */
@Path("programmes/{programme}/file")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ProgrammeFileResource {

    private final TransferProgrammes transfer;
    private final Answers answers;

    @Inject
    public ProgrammeFileResource(TransferProgrammes transfer, Answers answers) {
        this.transfer = transfer;
        this.answers = answers;
    }

    /** 200 with the programme file; 401, 403, 404. */
    @GET
    public Response export(@PathParam("programme") String programme) {
        return answers.give(() -> answers.ok(transfer.export(programme)));
    }

    /**
     * 200 with the report; 400, 401, 403, 404, 409, 413, 422, these with the report of nothing done. A dry run whose document
     * can be read answers 200 with whatever is wrong. {@code mode} is {@code create} when it isn't given, which overwrites
     * nothing.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Context UriInfo uri, @PathParam("programme") String programme, InputStream body) {
        return answers.give(() -> {
            RequestParameters parameters = RequestParameters.of(uri);
            Mode mode = parameters
                    .oneOf("mode", "create", "replace")
                    .map(text -> Mode.valueOf(text.toUpperCase(Locale.ROOT)))
                    .orElse(Mode.CREATE);
            boolean dryRun = parameters.flag("dryRun");
            ImportReport report =
                    transfer.take(programme, mode, dryRun, RequestBody.json(body, RequestBody.FILE_BYTES));
            int status = dryRun || report.errors().isEmpty() ? 200 : Answers.status(report.errors());
            return answers.with(status, document(report));
        });
    }

    private Map<String, Object> document(ImportReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("created", report.created());
        document.put("updated", report.updated());
        document.put("deleted", report.deleted());
        document.put("errors", answers.documents(report.errors()));
        return document;
    }
}
