package org.cxmaturity.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.DeliveryLinkDocument;
import org.cxmaturity.journey.JourneyDocument;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.ResponseDocument;
import org.cxmaturity.metric.MetricDocument;
import org.cxmaturity.ownership.OwnershipDocument;
import org.cxmaturity.painpoint.PainPointDocument;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionDocument;

/** What must hold between the lists of a programme file. Every check takes time in proportion to the file. */
final class FileRules {
    private final ProgrammeFile file;
    private final References known;
    private final Problems problems;

    private FileRules(ProgrammeFile file, References known, Problems problems) {
        this.file = file;
        this.known = known;
        this.problems = problems;
    }

    /** Reports every reference to what isn't in the file, and everything that stands in it twice. */
    static void check(ProgrammeFile file, Problems problems) {
        FileRules rules = new FileRules(file, FileReferences.of(file), problems);
        rules.checkReferences();
        rules.refuseTwice("deliveries", file.deliveries());
        rules.refuseTwice("ownership", file.ownership());
        rules.checkVisionHistory();
        rules.checkCampaigns(rules.statementsByVersion());
    }

    /** Every reference of the file to what isn't known. */
    static List<Problem> dangling(ProgrammeFile file, References known) {
        Problems problems = new Problems();
        FileRules rules = new FileRules(file, known, problems);
        rules.checkReferences();
        rules.checkCampaigns(rules.statementsByVersion());
        return problems.all();
    }

    private void checkReferences() {
        VisionDocument.check(file.vision(), "vision.", known, problems);
        each("journeys", file.journeys(), JourneyDocument::check);
        each("painPoints", file.painPoints(), PainPointDocument::check);
        each("deliveries", file.deliveries(), DeliveryLinkDocument::check);
        each("ownership", file.ownership(), OwnershipDocument::check);
        each("metrics", file.metrics(), MetricDocument::check);
    }

    /** Checks one entity of a list. */
    private interface Check<E> {
        void check(E entity, String at, References known, Problems problems);
    }

    private <E> void each(String list, List<E> entities, Check<E> check) {
        for (int i = 0; i < entities.size(); i++) {
            check.check(entities.get(i), list + "[" + i + "].", known, problems);
        }
    }

    private void refuseTwice(String list, List<?> entities) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entities.size(); i++) {
            if (!seen.add(entities.get(i))) {
                problems.conflict(list + "[" + i + "]", "duplicate-entry");
            }
        }
    }

    private void checkVisionHistory() {
        Set<Integer> seen = new HashSet<>();
        List<Vision> history = file.visionHistory();
        for (int i = 0; i < history.size(); i++) {
            String at = "visionHistory[" + i + "].version";
            int number = history.get(i).number();
            if (!seen.add(number)) {
                problems.conflict(at, "duplicate", number);
            } else if (number >= file.vision().number()) {
                problems.rule(at, "not-before-current", number, file.vision().number());
            }
        }
    }

    private Map<Integer, Set<String>> statementsByVersion() {
        Map<Integer, Set<String>> statements = new HashMap<>();
        file.questionnaire().ifPresent(current -> statements.put(current.version(), statementsOf(current)));
        List<Questionnaire> history = file.questionnaireHistory();
        for (int i = 0; i < history.size(); i++) {
            int version = history.get(i).version();
            if (statements.putIfAbsent(version, statementsOf(history.get(i))) != null) {
                problems.conflict("questionnaireHistory[" + i + "].version", "duplicate", version);
            }
        }
        return statements;
    }

    private static Set<String> statementsOf(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.statements().stream())
                .map(Keyed::key)
                .collect(Collectors.toSet());
    }

    private void checkCampaigns(Map<Integer, Set<String>> statements) {
        for (int i = 0; i < file.campaigns().size(); i++) {
            Campaign campaign = file.campaigns().get(i);
            String at = "campaigns[" + i + "].";
            Optional<Integer> version = campaign.questionnaireVersion()
                    .or(() -> file.questionnaire().map(Questionnaire::version));
            Optional<Set<String>> asked = version.map(statements::get);
            if (asked.isPresent()) {
                checkResponses(campaign, at, asked.get());
            } else if (version.isPresent() || !campaign.responses().isEmpty()) {
                Object missing = version.<Object>map(number -> number).orElse("questionnaire");
                problems.rule(at + "questionnaireVersion", "unknown-reference", missing);
            }
        }
    }

    private void checkResponses(Campaign campaign, String at, Set<String> statements) {
        for (int i = 0; i < campaign.responses().size(); i++) {
            String response = at + "responses[" + i + "].";
            ResponseDocument.check(campaign.responses().get(i), response, known, statements, problems);
        }
    }
}
