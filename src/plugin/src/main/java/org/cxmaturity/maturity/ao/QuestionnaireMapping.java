package org.cxmaturity.maturity.ao;

import java.util.Optional;
import org.cxmaturity.maturity.QuestionnaireDocument;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.shared.Fields;

/** Questionnaires as the documents that they are: one version is never changed and never searched. */
final class QuestionnaireMapping implements RowMapping<KeptVersion, QuestionnaireEntity> {

    @Override
    public Class<QuestionnaireEntity> type() {
        return QuestionnaireEntity.class;
    }

    @Override
    public Optional<String> key(KeptVersion version) {
        return Optional.of(Integer.toString(version.questionnaire().version()));
    }

    @Override
    public Columns columns(KeptVersion version) {
        return new Columns()
                .json("CONTENT", QuestionnaireDocument.write(version.questionnaire()))
                .with("ASKED_NOW", version.current());
    }

    @Override
    public KeptVersion read(QuestionnaireEntity row, Parts parts) {
        return new KeptVersion(
                Fields.read(Json.parse(row.getContent()), QuestionnaireDocument::read)
                        .orThrow(),
                row.isAskedNow());
    }
}
