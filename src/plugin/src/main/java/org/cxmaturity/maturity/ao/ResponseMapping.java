package org.cxmaturity.maturity.ao;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.maturity.Response;
import org.cxmaturity.maturity.ResponseDocument;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.Fields;

final class ResponseMapping implements RowMapping<Response, ResponseEntity> {

    @Override
    public Class<ResponseEntity> type() {
        return ResponseEntity.class;
    }

    @Override
    public Optional<String> key(Response response) {
        return Optional.of(response.respondent());
    }

    @Override
    public Columns columns(Response response) {
        return new Columns()
                .with("FUNCTION_KEY", response.function())
                .json("ANSWERS", ResponseDocument.write(response).get("answers"))
                .with("PURPOSE", response.purpose())
                .with("PURPOSE_CONFIDENCE", response.purposeConfidence())
                .with("AGREED_TO_BE_SHOWN", response.agreedToBeShown());
    }

    /** The columns of a response that is written with its campaign. */
    Columns keyedColumns(Response response) {
        return columns(response).with("ENTITY_KEY", response.respondent());
    }

    @Override
    public Response read(ResponseEntity row, Parts parts) {
        Map<String, Object> answers =
                Map.of("respondent", row.getEntityKey(), "answers", Columns.object(row.getAnswers()));
        return new Response(
                row.getEntityKey(),
                Optional.ofNullable(row.getFunctionKey()),
                Fields.read(answers, ResponseDocument::read).orThrow().answers(),
                Columns.text(row.getPurpose()),
                Optional.ofNullable(row.getPurposeConfidence()),
                row.isAgreedToBeShown());
    }
}
