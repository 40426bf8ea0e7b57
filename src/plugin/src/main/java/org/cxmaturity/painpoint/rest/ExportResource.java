package org.cxmaturity.painpoint.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cxmaturity.painpoint.ExportPainPoints;
import org.cxmaturity.painpoint.csv.CsvWriting;
import org.cxmaturity.platform.rest.Answers;

/** {@code /programmes/{programme}/pain-points/export}: the pain points for a spreadsheet. */
@Path("programmes/{programme}/pain-points/export")
@UnrestrictedAccess
public final class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ExportPainPoints export;
    private final Answers answers;

    @Inject
    public ExportResource(ExportPainPoints export, Answers answers) {
        this.export = export;
        this.answers = answers;
    }

    /** 200 with the file; 401, 404. Cells that a spreadsheet would run as formulas begin with an apostrophe. */
    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @UnrestrictedAccess
    public Response file(@PathParam("programme") String programme) {
        return answers.give(() -> Response.ok(CsvWriting.write(ExportPainPoints.COLUMNS, export.rows(programme)), CSV)
                .header("Content-Disposition", "attachment; filename=\"pain-points-" + programme + ".csv\"")
                .header("Cache-Control", "private, no-cache")
                .build());
    }
}
