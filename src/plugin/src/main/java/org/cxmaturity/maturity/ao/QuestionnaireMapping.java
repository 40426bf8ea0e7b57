package org.cxmaturity.maturity.ao;

import java.util.Optional;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.QuestionnaireDocument;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.shared.Fields;

/** Questionnaires as the documents that they are: one version is never changed and never searched. */
final class QuestionnaireMapping implements RowMapping<Questionnaire, QuestionnaireEntity> {

    @Override
    public Class<QuestionnaireEntity> type() {
        return QuestionnaireEntity.class;
    }

    @Override
    public Optional<String> key(Questionnaire questionnaire) {
        return Optional.of(Integer.toString(questionnaire.version()));
    }

    @Override
    public Columns columns(Questionnaire questionnaire) {
        return new Columns().json("CONTENT", QuestionnaireDocument.write(questionnaire));
    }

    @Override
    public Questionnaire read(QuestionnaireEntity row, Parts parts) {
        return Fields.read(Json.parse(row.getContent()), QuestionnaireDocument::read)
                .orThrow();
    }
}
