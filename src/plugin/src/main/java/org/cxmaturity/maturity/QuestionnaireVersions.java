package org.cxmaturity.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.shared.Keyed;

/**
 * The versions of a programme's questionnaire.
 *
 * @param earlier versions that campaigns were run with, oldest first
 * @param current the one that is asked now; empty: the plugin's default one
 */
public record QuestionnaireVersions(List<Questionnaire> earlier, Optional<Questionnaire> current) {

    /** Of a programme that nobody has written a questionnaire for. */
    public static final QuestionnaireVersions NONE = new QuestionnaireVersions(List.of(), Optional.empty());

    public QuestionnaireVersions {
        earlier = List.copyOf(earlier);
        Objects.requireNonNull(current, "current");
    }

    /** All of them, the current one last. */
    public List<Questionnaire> all() {
        return Stream.concat(earlier.stream(), current.stream()).toList();
    }

    /** The versions after a new one was added, which is current from then on. */
    public QuestionnaireVersions with(Questionnaire next) {
        return new QuestionnaireVersions(new ArrayList<>(all()), Optional.of(next));
    }

    /** One version. */
    public Optional<Questionnaire> version(int wanted) {
        return all().stream().filter(one -> one.version() == wanted).findFirst();
    }

    /** Keys of the statements that a campaign asks about; empty when its version doesn't exist. */
    Optional<Set<String>> statementsOf(Campaign campaign) {
        return campaign.questionnaireVersion()
                .or(() -> current.map(Questionnaire::version))
                .flatMap(this::version)
                .map(QuestionnaireVersions::statements);
    }

    private static Set<String> statements(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.statements().stream())
                .map(Keyed::key)
                .collect(Collectors.toSet());
    }
}
