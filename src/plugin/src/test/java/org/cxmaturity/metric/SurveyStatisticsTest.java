package org.cxmaturity.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and intervals by the worked examples of {@code vectors/measures.json}, and where these are silent. */
class SurveyStatisticsTest {

    private static final double EXACT = 1e-6;
    private static final LocalDate DATE = LocalDate.of(2026, 2, 28);

    private final JsonNode vectors = vectors();

    @ParameterizedTest
    @CsvSource({"A,A", "B,B", "small,small", "all,all_promoters"})
    void shouldComputeNetPromoterScores(String input, String expected) {
        JsonNode counts = vectors.at("/_inputs/nps/" + input);

        MeasuredValue measured = SurveyStatistics.of(
                MetricKind.NPS,
                reading(Map.of(
                        "10", counts.get(0).asLong(),
                        "8", counts.get(1).asLong(),
                        "6", counts.get(2).asLong())));

        JsonNode score = vectors.at("/D_nps/" + expected);
        assertEquals(OptionalLong.of(score.get("n").asLong()), measured.n());
        assertEquals(score.get("nps").asDouble(), measured.value().orElseThrow(), EXACT);
        assertInterval(score.get("adj"), 1, measured.interval().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0,-100", "6,-100", "7,0", "8,0", "9,100", "10,100"})
    void shouldSortAnswersIntoPromotersPassivesAndDetractors(String answer, double value) {
        MeasuredValue measured = SurveyStatistics.of(MetricKind.NPS, reading(Map.of(answer, 1L)));

        assertEquals(OptionalDouble.of(value), measured.value());
    }

    @Test
    void shouldKeepTheIntervalOfDetractorsAboveTheLeastScore() {
        Interval interval = new NetPromoterScore(0, 0, 10).interval().orElseThrow();

        assertEquals(-100, interval.low());
        assertEquals(-47.503552, interval.high(), EXACT);
    }

    @Test
    void shouldComputeSatisfactionAsAShare() {
        MeasuredValue measured =
                SurveyStatistics.of(MetricKind.CSAT, reading(Map.of("5", 25L, "4", 15L, "3", 6L, "1", 4L)));

        JsonNode csat = vectors.get("D_csat");
        assertEquals(OptionalLong.of(50), measured.n());
        assertEquals(csat.get("csat").asDouble() / 100, measured.value().orElseThrow(), EXACT);
        assertInterval(csat.get("wilson"), 100, measured.interval().orElseThrow());
    }

    @Test
    void shouldNotTakeUnanimousAnswersForCertain() {
        assertInterval(
                vectors.at("/D_csat/k0"), 1, new Proportion(0, 8).interval().orElseThrow());
        assertInterval(
                vectors.at("/D_csat/k8"), 1, new Proportion(8, 8).interval().orElseThrow());
    }

    @Test
    void shouldComputeEffortAsAMeanWithStudentsInterval() {
        Map<String, Long> counts = new LinkedHashMap<>();
        vectors.at("/D_ces7/data").forEach(answer -> counts.merge(answer.asText(), 1L, Long::sum));

        MeasuredValue measured = SurveyStatistics.of(MetricKind.CES, reading(counts));

        JsonNode ces = vectors.get("D_ces7");
        ScoreDistribution answers = ScoreDistribution.parse(counts);
        assertEquals(OptionalLong.of(12), measured.n());
        assertEquals(ces.get("mean").asDouble(), measured.value().orElseThrow(), EXACT);
        assertInterval(ces.get("ci"), 1, measured.interval().orElseThrow());
        assertEquals(ces.get("sd").asDouble(), answers.standardDeviation().orElseThrow(), EXACT);
        assertEquals(
                ces.get("agree_5to7").asDouble() / 100,
                answers.share(5, 7).share().orElseThrow(),
                EXACT);
    }

    @Test
    void shouldHaveNoIntervalOfASingleMean() {
        MeasuredValue measured = SurveyStatistics.of(MetricKind.CES, reading(Map.of("6", 1L)));

        assertEquals(OptionalDouble.of(6), measured.value());
        assertEquals(Optional.empty(), measured.interval());
    }

    @Test
    void shouldComputeChurnOfTheCustomersAtTheStart() {
        JsonNode churn = vectors.get("D_churn");
        long lost = churn.get("lost").asLong();

        MeasuredValue measured = SurveyStatistics.of(
                MetricKind.CHURN,
                reading(Map.of("lost", lost, "kept", churn.get("start").asLong() - lost)));

        assertEquals(OptionalLong.of(500), measured.n());
        assertEquals(churn.get("churn").asDouble(), measured.value().orElseThrow(), EXACT);
        assertInterval(churn.get("wilson"), 1, measured.interval().orElseThrow());
        assertEquals(churn.get("retention").asDouble(), ChurnRate.retention(0.05), EXACT);
        assertEquals(churn.get("annual_from_monthly").asDouble(), ChurnRate.yearlyFromMonthly(0.05), EXACT);
        assertEquals(churn.get("monthly_from_annual").asDouble(), ChurnRate.monthlyFromYearly(0.2), EXACT);
    }

    @Test
    void shouldHaveNoChurnWithoutCustomers() {
        assertEquals(OptionalDouble.empty(), ChurnRate.of(0, 0).share());
        assertEquals(Optional.empty(), ChurnRate.of(0, 0).interval());
    }

    @Test
    void shouldComputePercentagesInPerCent() {
        MeasuredValue measured = SurveyStatistics.of(MetricKind.PERCENTAGE, reading(Map.of("yes", 40L, "no", 10L)));

        assertEquals(80, measured.value().orElseThrow(), EXACT);
        assertInterval(vectors.at("/D_csat/wilson"), 1, measured.interval().orElseThrow());
    }

    @Test
    void shouldComputeLifetimeValues() {
        JsonNode expected = vectors.get("D_clv");
        LifetimeValue value = new LifetimeValue(100, 0.8, 0.1);

        assertEquals(expected.get("end").asDouble(), value.paidAtEnd(), EXACT);
        assertEquals(expected.get("now").asDouble(), value.paidAtOnce(), EXACT);
        assertEquals(expected.get("multiple_r80_i10").asDouble(), new LifetimeValue(1, 0.8, 0.1).paidAtEnd(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1.1,0.1", "1,0", "-0.1,0.1", "0.5,-0.1", "NaN,0.1"})
    void shouldRefuseLifetimesWithoutEnd(double retention, double discount) {
        assertThrows(IllegalArgumentException.class, () -> new LifetimeValue(100, retention, discount));
    }

    @Test
    void shouldKnowNothingButTheValueOfABareScore() {
        MeasuredValue measured = SurveyStatistics.of(MetricKind.NPS, Reading.of(DATE, 31.5));

        assertEquals(new MeasuredValue(OptionalDouble.of(31.5), Optional.empty(), OptionalLong.empty()), measured);
    }

    @ParameterizedTest
    @CsvSource({"NPS,9", "CSAT,5", "CES,7", "CHURN,lost", "PERCENTAGE,yes"})
    void shouldSayNothingWhereNobodyAnswered(MetricKind kind, String score) {
        MeasuredValue measured = SurveyStatistics.of(kind, reading(Map.of(score, 0L)));

        assertEquals(new MeasuredValue(OptionalDouble.empty(), Optional.empty(), OptionalLong.of(0)), measured);
    }

    @Test
    void shouldRefuseCountsOfWhatIsNotCounted() {
        Reading reading = reading(Map.of("1", 1L));

        assertThrows(IllegalArgumentException.class, () -> SurveyStatistics.of(MetricKind.CLV, reading));
    }

    @Test
    void shouldRefuseNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> new NetPromoterScore(1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
        assertThrows(IllegalArgumentException.class, () -> ScoreDistribution.parse(Map.of("1", -1L)));
    }

    private static void assertInterval(JsonNode expected, double factor, Interval actual) {
        assertEquals(expected.get(0).asDouble(), factor * actual.low(), EXACT);
        assertEquals(expected.get(1).asDouble(), factor * actual.high(), EXACT);
    }

    private static Reading reading(Map<String, Long> counts) {
        return Reading.of(DATE, counts);
    }

    private static JsonNode vectors() {
        try (InputStream file = SurveyStatisticsTest.class.getResourceAsStream("/vectors/measures.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
