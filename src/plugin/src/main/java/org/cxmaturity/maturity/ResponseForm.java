package org.cxmaturity.maturity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;

/**
 * How a response stands in documents.
 *
 * @param statements keys of the statements that the campaign asks about; empty when it has no questionnaire
 */
record ResponseForm(Optional<Set<String>> statements) implements EntityForm<Response> {

    @Override
    public Response read(Fields fields) {
        return ResponseDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Response entity) {
        return ResponseDocument.write(entity);
    }

    @Override
    public void check(Response entity, References known, Problems problems) {
        statements.ifPresentOrElse(
                asked -> ResponseDocument.check(entity, "", known, asked, problems),
                () -> problems.rule("answers", "unknown-reference", "questionnaire"));
    }

    @Override
    public String keyField() {
        return "respondent";
    }
}
