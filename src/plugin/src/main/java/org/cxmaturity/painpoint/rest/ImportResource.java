package org.cxmaturity.painpoint.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.cxmaturity.painpoint.ImportOutcome;
import org.cxmaturity.painpoint.ImportPainPoints;
import org.cxmaturity.painpoint.ImportRequest;
import org.cxmaturity.painpoint.ImportedTable;
import org.cxmaturity.painpoint.csv.CsvFault;
import org.cxmaturity.painpoint.csv.CsvReading;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/** {@code /programmes/{programme}/pain-points/import}: other people's CSV files. */
@Path("programmes/{programme}/pain-points/import")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ImportResource {

    private static final String CSV = "text/csv";
    private static final String BY_TITLE = "title";
    private static final int UNPROCESSABLE = 422;

    private final ImportPainPoints importing;
    private final Answers answers;

    @Inject
    public ImportResource(ImportPainPoints importing, Answers answers) {
        this.importing = importing;
        this.answers = answers;
    }

    /**
     * 200 with the report, also of a dry run; 422 with the report when a row is refused and {@code partial} isn't true:
     * nothing was changed then. 400 when the file or the mapping can't be read, 401, 403, 404, 409 while another import
     * runs, 413 over 20 MiB, 415.
     */
    @POST
    @Consumes(CSV)
    @UnrestrictedAccess
    public Response importFile(@PathParam("programme") String programme, @Context UriInfo uri, InputStream body) {
        return answers.give(() -> {
            importing.admit(programme);
            RequestParameters parameters = RequestParameters.of(uri);
            ImportRequest request = new ImportRequest(
                    parameters.text("map").orElse(""),
                    parameters.oneOf("groupBy", BY_TITLE).isPresent(),
                    parameters.flag("partial"),
                    parameters.flag("dryRun"));
            return answer(programme, body, request);
        });
    }

    private Response answer(String programme, InputStream body, ImportRequest request) {
        try {
            ImportedTable table = CsvReading.read(body);
            Result<ImportOutcome> result = importing.importTable(programme, table, request);
            return result instanceof Result.Ok<ImportOutcome> ok
                    ? report(ok.value(), request)
                    : answers.refused(result.problems());
        } catch (CsvFault fault) {
            Problem.Kind kind = fault.code().equals("too-large") ? Problem.Kind.TOO_LARGE : Problem.Kind.MALFORMED;
            return answers.refused(List.of(new Problem("", kind, fault.code(), fault.arguments())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response report(ImportOutcome outcome, ImportRequest request) {
        Object document = new ImportReportDocument(answers).of(outcome);
        boolean refused =
                !request.dryRun() && !request.partial() && !outcome.refused().isEmpty();
        return refused ? answers.with(UNPROCESSABLE, document) : answers.ok(document);
    }
}
