package org.cxmaturity.maturity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.shared.Keyed;

/**
 * The versions of a programme's questionnaire.
 *
 * @param all every version, oldest first
 */
record QuestionnaireVersions(List<Questionnaire> all) {

    QuestionnaireVersions {
        all = List.copyOf(all);
    }

    /** The one that is asked now. */
    Optional<Questionnaire> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Keys of the statements that a campaign asks about; empty when its version doesn't exist. */
    Optional<Set<String>> statementsOf(Campaign campaign) {
        return campaign.questionnaireVersion()
                .or(() -> current().map(Questionnaire::version))
                .flatMap(this::version)
                .map(QuestionnaireVersions::statements);
    }

    private Optional<Questionnaire> version(int wanted) {
        return all.stream().filter(one -> one.version() == wanted).findFirst();
    }

    private static Set<String> statements(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.statements().stream())
                .map(Keyed::key)
                .collect(Collectors.toSet());
    }
}
