package org.cxmaturity.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.journey.Touchpoint;
import org.cxmaturity.maturity.Answer;
import org.cxmaturity.maturity.Answer.Rated;
import org.cxmaturity.maturity.Answer.Unrated;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.Response;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.ownership.Function;
import org.cxmaturity.ownership.Ownership;
import org.cxmaturity.painpoint.Burden;
import org.cxmaturity.painpoint.Estimates;
import org.cxmaturity.painpoint.Evidence;
import org.cxmaturity.painpoint.Hits;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.painpoint.Place;
import org.cxmaturity.painpoint.Progress;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.InternalPerspective;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.TargetGroup;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionStatus;
import org.cxmaturity.vision.VisionTest;

/** A small programme in which no field is empty. */
final class SampleProgramme {
    private static final StageRef ONBOARDING = new StageRef("main", "onboarding");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private SampleProgramme() {}

    static ProgrammeFile file() {
        return new ProgrammeFile(
                programme(),
                List.of(new Function(
                        "sales", "Sales", List.of("sales-team"), List.of("Sellers"), List.of("Shop"), List.of("PAY"))),
                vision(2, VisionStatus.TESTED),
                List.of(vision(1, VisionStatus.ADOPTED)),
                List.of(journey()),
                List.of(painPoint()),
                List.of(new DeliveryLink("PAY-7", "clarity", Optional.of(ONBOARDING))),
                List.of(new Ownership(Subject.principle("clarity"), "sales", Ownership.Role.ACCOUNTABLE)),
                List.of(counted(), bare()),
                Optional.of(questionnaire(2)),
                List.of(questionnaire(1)),
                List.of(campaign()));
    }

    private static Programme programme() {
        WorkRules work = new WorkRules(
                WorkRules.Weight.POINTS,
                Optional.of("customfield_10106"),
                List.of("PAY"),
                List.of("Parent"),
                Map.of("10000", WorkRules.ResolutionOutcome.DELIVERED));
        RaisingRules raising =
                new RaisingRules(Optional.of("CX"), Optional.of("CX pain point"), Optional.of("CX principle"));
        ProgrammeSettings settings = new ProgrammeSettings(
                work,
                raising,
                ProgrammeSettings.PriorityScheme.RICE,
                ProgrammeSettings.ElementLists.B2C,
                Optional.of(5000L),
                true);
        return new Programme("shop", "Shop", "CX", "Fresh bread", "Listen first", settings);
    }

    private static Vision vision(int number, VisionStatus status) {
        return new Vision(
                number,
                status,
                "Nobody waits for bread",
                Optional.of(DAY),
                new InternalPerspective("Ovens", "Queues", "Smell"),
                List.of(new TargetGroup(
                        "families",
                        "Families",
                        "With children",
                        true,
                        List.of(ElementOfValue.SAVES_TIME),
                        "Asked them",
                        "Open early")),
                List.of(new Principle(
                        "clarity",
                        "Clear",
                        "Prices on display",
                        Optional.of(Principle.Layer.PRICE),
                        List.of(ElementOfValue.SIMPLIFIES),
                        List.of(ONBOARDING),
                        Optional.of("CX-12"))),
                List.of(test(VisionTest.Audience.INTERNAL), test(VisionTest.Audience.CUSTOMERS)));
    }

    private static VisionTest test(VisionTest.Audience audience) {
        return new VisionTest(
                Optional.of(DAY),
                Optional.of(audience),
                Optional.of(12L),
                "They smiled",
                Optional.of(VisionTest.Decision.KEEP));
    }

    private static Journey journey() {
        Stage stage = new Stage(
                "onboarding",
                "Onboarding",
                Optional.of(Stage.Phase.DURING),
                "Queue",
                "hopeful",
                Optional.of(-1),
                "Order ahead",
                List.of(new Touchpoint("counter", "Counter", "shop", true)));
        return new Journey("main", "Buying bread", Optional.of("families"), List.of(stage));
    }

    private static PainPoint painPoint() {
        return new PainPoint(
                "pp-1",
                "Long queue",
                "Half an hour",
                new Place(Optional.of(ONBOARDING), Optional.of("counter")),
                new Hits(List.of("families"), List.of("clarity")),
                new Burden(
                        Optional.of(4),
                        Optional.of(0.25),
                        Optional.of(1200L),
                        Optional.of(-2),
                        Optional.of(Burden.Control.WITHIN)),
                new Estimates(Optional.of(3.0), Optional.of(0.8), Optional.of(1.5), Optional.of(9.0), Optional.of(4.0)),
                new Progress(
                        PainPointState.REJECTED,
                        "Seen enough",
                        Optional.of("CX-13"),
                        Optional.of(DAY),
                        Optional.of(DAY)),
                Optional.of("sales"),
                "s-1",
                List.of(new Evidence(
                        Optional.of(Evidence.Kind.REVIEW),
                        "Never again",
                        "https://example.com/1",
                        Optional.of(DAY),
                        Optional.of(3L),
                        true,
                        "e-1")));
    }

    private static Metric counted() {
        Objective objective = new Objective(
                Optional.of(2.5), Optional.of(4.5), Objective.Direction.UP, Optional.of(DAY), Optional.of("sales"));
        Reading reading = new Reading(DAY, Optional.of(DAY.minusDays(30)), Map.of("1", 3L, "5", 40L), Optional.empty());
        return new Metric(
                "ease",
                "Ease",
                MetricKind.CES,
                Subject.stage(ONBOARDING),
                "points",
                Optional.of(5),
                objective,
                List.of(reading));
    }

    private static Metric bare() {
        Objective objective = new Objective(
                Optional.of(-5.0), Optional.of(30.0), Objective.Direction.UP, Optional.of(DAY), Optional.of("sales"));
        Reading reading = new Reading(DAY, Optional.of(DAY), Map.of(), Optional.of(31.5));
        return new Metric(
                "nps",
                "Promoters",
                MetricKind.NPS,
                Subject.programme(),
                "points",
                Optional.empty(),
                objective,
                List.of(reading));
    }

    private static Questionnaire questionnaire(int version) {
        Questionnaire.Statement statement =
                new Questionnaire.Statement("p1", "We know why", 2, List.of("a", "b", "c", "d", "e"));
        return new Questionnaire(
                version, List.of(new Questionnaire.Dimension("purpose", "Purpose", 1.5, List.of(statement))));
    }

    private static Campaign campaign() {
        Response rated = response("r-1", Map.of("p1", new Rated(4, "https://example.com/2")));
        Response plain = response("r-2", Map.of("p1", new Rated(3, "")));
        Response none = response("r-3", Map.of("p1", Unrated.DONT_KNOW));
        return new Campaign("2026", Optional.of(DAY), Optional.of(DAY), Optional.of(1), List.of(rated, plain, none));
    }

    private static Response response(String respondent, Map<String, Answer> answers) {
        return new Response(respondent, Optional.of("sales"), answers, "Bread", Optional.of(4), true);
    }
}
