package org.cxmaturity.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;

/**
 * How a campaign stands in documents.
 *
 * @param versions the versions of the questionnaire that there are
 */
record CampaignForm(QuestionnaireVersions versions) implements EntityForm<Campaign> {

    @Override
    public Campaign read(Fields fields) {
        return CampaignDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Campaign entity) {
        return CampaignDocument.write(entity);
    }

    @Override
    public void check(Campaign entity, References known, Problems problems) {
        Optional<Set<String>> asked = versions.statementsOf(entity);
        if (asked.isEmpty()
                && (entity.questionnaireVersion().isPresent()
                        || !entity.responses().isEmpty())) {
            Object missing = entity.questionnaireVersion()
                    .<Object>map(version -> version)
                    .orElse("questionnaire");
            problems.rule("questionnaireVersion", "unknown-reference", missing);
        }
        List<Response> responses = entity.responses();
        for (int i = 0; i < responses.size() && asked.isPresent(); i++) {
            ResponseDocument.check(responses.get(i), "responses[" + i + "].", known, asked.get(), problems);
        }
    }
}
