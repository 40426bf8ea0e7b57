package org.cxmaturity.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.maturity.Answer;
import org.cxmaturity.maturity.Answer.Rated;
import org.cxmaturity.maturity.Answer.Unrated;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.Questionnaire.Dimension;
import org.cxmaturity.maturity.Questionnaire.Statement;
import org.cxmaturity.maturity.Response;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.MetricScale;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.shared.Subject;

/** Makes up metrics, questionnaires and campaigns. */
final class ChanceMeasures {
    private final Chance chance;
    private final List<String> functions;

    ChanceMeasures(Chance chance, List<String> functions) {
        this.chance = chance;
        this.functions = functions;
    }

    Metric metric(String key, List<Subject> measurable) {
        MetricKind kind = chance.oneOf(MetricKind.class);
        Optional<Integer> points = kind == MetricKind.CES ? chance.maybeOneOf(List.of(5, 7)) : Optional.empty();
        MetricScale scale = MetricScale.of(kind, points);
        Objective objective = new Objective(
                chance.maybe(() -> value(scale)),
                chance.maybe(() -> value(scale)),
                chance.oneOf(Objective.Direction.class),
                chance.maybe(chance::day),
                chance.maybeOneOf(functions));
        return new Metric(
                key,
                chance.text(),
                kind,
                chance.oneOf(measurable),
                chance.text(),
                points,
                objective,
                chance.upToThree(i -> reading(scale)));
    }

    private double value(MetricScale scale) {
        return chance.number(Math.max(scale.kind().least(), -1e6), Math.min(scale.most(), 1e6));
    }

    private Reading reading(MetricScale scale) {
        LocalDate day = chance.day();
        Optional<LocalDate> from =
                chance.maybe(() -> day.minusDays(chance.below(90))).filter(start -> start.getYear() >= 1900);
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!scale.scores().isEmpty() && chance.flag()) {
            scale.scores().forEach(score -> counts.put(score, chance.count()));
            return new Reading(day, from, counts, Optional.empty());
        }
        return new Reading(day, from, counts, Optional.of(value(scale)));
    }

    Questionnaire questionnaire(int version) {
        return new Questionnaire(
                version,
                IntStream.range(0, chance.below(4))
                        .mapToObj(i -> new Dimension(
                                "d" + i, chance.name(), chance.number(1, 9), chance.upToThree(j -> statement(i, j))))
                        .toList());
    }

    private Statement statement(int dimension, int place) {
        List<String> levels = chance.flag() ? List.of() : List.of("a", "b", chance.name(), "d", "e");
        return new Statement(dimension + "-" + place, chance.name(), chance.number(1, 9), levels);
    }

    Campaign campaign(String key, Questionnaire asked) {
        List<String> statements = asked.dimensions().stream()
                .flatMap(dimension -> dimension.statements().stream())
                .map(Statement::key)
                .toList();
        LocalDate opened = chance.day();
        return new Campaign(
                key,
                chance.maybe(() -> opened),
                chance.maybe(() -> opened).map(day -> day.plusDays(1)),
                Optional.of(asked.version()),
                chance.upToThree(i -> response("r-" + i, statements)));
    }

    private Response response(String respondent, List<String> statements) {
        Map<String, Answer> answers = new HashMap<>();
        chance.someOf(statements).forEach(statement -> answers.put(statement, answer()));
        return new Response(
                respondent,
                chance.maybeOneOf(functions),
                answers,
                chance.text(),
                chance.maybe(() -> chance.between(1, 5)),
                chance.flag());
    }

    private Answer answer() {
        return chance.flag() ? new Rated(chance.between(1, 5), chance.text()) : chance.oneOf(Unrated.class);
    }
}
