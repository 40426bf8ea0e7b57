package org.cxmaturity.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.journey.Touchpoint;
import org.cxmaturity.maturity.Questionnaire;
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
import org.cxmaturity.vision.VisionRules;
import org.cxmaturity.vision.VisionStatus;
import org.cxmaturity.vision.VisionTest;

/** Makes up a programme in which everything that is referred to exists. */
final class ChanceProgramme {
    private static final List<String> SENTENCES =
            List.of("", "Nobody waits", "We answer in 2.5 minutes, e.g. at once!");

    private final Chance chance;
    private final ChanceMeasures measures;
    private final List<String> functions;
    private final List<String> targetGroups;
    private final List<String> painPoints;
    private final List<String> metrics;
    private final List<Journey> journeys;
    private final List<StageRef> stages;
    private final List<String> principles;

    ChanceProgramme(Chance chance) {
        this.chance = chance;
        functions = chance.keys("function");
        measures = new ChanceMeasures(chance, functions);
        targetGroups = chance.keys("group");
        painPoints = chance.keys("pain-point");
        metrics = chance.keys("metric");
        principles = chance.keys("principle");
        journeys = chance.keys("journey").stream().map(this::journey).toList();
        stages = journeys.stream()
                .flatMap(journey -> journey.stages().stream().map(journey::ref))
                .toList();
    }

    ProgrammeFile file() {
        Vision vision = vision(chance.between(4, 9), principles, targetGroups);
        List<Vision> history = chance.upToThree(i -> vision(i + 1, chance.keys("old"), chance.keys("gone")));
        Optional<Questionnaire> questionnaire = chance.maybe(() -> measures.questionnaire(4));
        List<Questionnaire> earlier = chance.upToThree(i -> measures.questionnaire(i + 1));
        List<Questionnaire> all = new ArrayList<>(earlier);
        questionnaire.ifPresent(all::add);
        return new ProgrammeFile(
                programme(),
                functions.stream().map(this::function).toList(),
                vision,
                history,
                journeys,
                painPoints.stream().map(this::painPoint).toList(),
                deliveries(),
                ownership(),
                metrics.stream().map(key -> measures.metric(key, measurable())).toList(),
                questionnaire,
                earlier,
                all.isEmpty() ? List.of() : chance.upToThree(i -> measures.campaign(i + "-" + i, chance.oneOf(all))));
    }

    private Programme programme() {
        Map<String, WorkRules.ResolutionOutcome> resolutions = new HashMap<>();
        chance.upToThree(i -> resolutions.put("1000" + i, chance.oneOf(WorkRules.ResolutionOutcome.class)));
        WorkRules work = new WorkRules(
                chance.oneOf(WorkRules.Weight.class),
                chance.maybe(chance::name),
                chance.someOf(List.of("CX", "PAY", "SUP_2")),
                chance.names(),
                resolutions);
        RaisingRules raising =
                new RaisingRules(chance.maybe(() -> "PAY"), chance.maybe(chance::name), chance.maybe(chance::name));
        ProgrammeSettings settings = new ProgrammeSettings(
                work,
                raising,
                chance.oneOf(ProgrammeSettings.PriorityScheme.class),
                chance.oneOf(ProgrammeSettings.ElementLists.class),
                chance.maybe(chance::count),
                chance.flag());
        return new Programme("bank", chance.name(), "CX", chance.text(), chance.text(), settings);
    }

    private Function function(String key) {
        return new Function(
                key,
                chance.name(),
                chance.names(),
                chance.names(),
                chance.names(),
                chance.someOf(List.of("CX", "PAY")));
    }

    private Vision vision(int number, List<String> principleKeys, List<String> groupKeys) {
        List<VisionTest> tests = chance.upToThree(i -> visionTest());
        VisionStatus earned = VisionRules.isTested(tests) ? VisionStatus.TESTED : VisionStatus.DRAFT;
        return new Vision(
                number,
                chance.flag() ? earned : VisionStatus.ADOPTED,
                chance.oneOf(SENTENCES),
                chance.maybe(chance::day),
                new InternalPerspective(chance.text(), chance.text(), chance.text()),
                groupKeys.stream().map(this::targetGroup).toList(),
                principleKeys.stream().map(this::principle).toList(),
                tests);
    }

    private VisionTest visionTest() {
        return new VisionTest(
                chance.maybe(chance::day),
                chance.maybe(() -> chance.oneOf(VisionTest.Audience.class)),
                chance.maybe(chance::count),
                chance.text(),
                chance.maybe(() -> chance.oneOf(VisionTest.Decision.class)));
    }

    private TargetGroup targetGroup(String key) {
        return new TargetGroup(
                key, chance.name(), chance.text(), chance.flag(), elements(), chance.text(), chance.text());
    }

    private List<ElementOfValue> elements() {
        return chance.someOf(List.of(ElementOfValue.values()));
    }

    private Principle principle(String key) {
        return new Principle(
                key,
                chance.name(),
                chance.text(),
                chance.maybe(() -> chance.oneOf(Principle.Layer.class)),
                elements(),
                chance.someOf(stages),
                chance.maybe(this::issue));
    }

    private String issue() {
        return "PAY-" + chance.between(1, 99);
    }

    private Journey journey(String key) {
        return new Journey(
                key,
                chance.name(),
                chance.maybeOneOf(targetGroups),
                chance.keys("stage").stream().map(this::stage).toList());
    }

    private Stage stage(String key) {
        return new Stage(
                key,
                chance.name(),
                chance.maybe(() -> chance.oneOf(Stage.Phase.class)),
                chance.text(),
                chance.text(),
                chance.maybe(() -> chance.between(-2, 2)),
                chance.text(),
                chance.upToThree(i -> new Touchpoint("t-" + i, chance.name(), chance.text(), chance.flag())));
    }

    private PainPoint painPoint(String key) {
        PainPointState state = chance.oneOf(PainPointState.class);
        return new PainPoint(
                key,
                chance.name(),
                chance.text(),
                place(),
                new Hits(chance.someOf(targetGroups), chance.someOf(principles)),
                burden(),
                estimates(),
                new Progress(
                        state,
                        state == PainPointState.REJECTED ? chance.name() : "",
                        chance.maybe(this::issue),
                        chance.maybe(chance::day),
                        chance.maybe(chance::day)),
                chance.maybeOneOf(functions),
                chance.text(),
                chance.upToThree(i -> evidence()));
    }

    private Place place() {
        Optional<Subject> touchpoint = chance.maybeOneOf(touchpoints());
        Optional<StageRef> stage = touchpoint.flatMap(Subject::stage).or(() -> chance.maybeOneOf(stages));
        return new Place(stage, touchpoint.map(Subject::key));
    }

    private List<Subject> touchpoints() {
        return journeys.stream()
                .flatMap(journey -> journey.stages().stream().flatMap(stage -> stage.touchpoints().stream()
                        .map(touchpoint -> Subject.touchpoint(journey.ref(stage), touchpoint.key()))))
                .toList();
    }

    private Burden burden() {
        return new Burden(
                chance.maybe(() -> chance.between(1, 5)),
                chance.maybe(() -> chance.number(0, 1)),
                chance.maybe(chance::count),
                chance.maybe(() -> chance.between(-2, 0)),
                chance.maybe(() -> chance.oneOf(Burden.Control.class)));
    }

    private Estimates estimates() {
        return new Estimates(
                chance.maybe(() -> chance.number(0, 1e20)),
                chance.maybe(() -> chance.number(0, 1)),
                chance.maybe(() -> chance.number(1, 50)),
                chance.maybe(() -> chance.number(0, 10)),
                chance.maybe(() -> chance.number(0, 10)));
    }

    private Evidence evidence() {
        return new Evidence(
                chance.maybe(() -> chance.oneOf(Evidence.Kind.class)),
                chance.text(),
                chance.text(),
                chance.maybe(chance::day),
                chance.maybe(chance::count),
                chance.flag(),
                chance.text());
    }

    private List<DeliveryLink> deliveries() {
        Set<DeliveryLink> links = new LinkedHashSet<>();
        if (!principles.isEmpty()) {
            chance.upToThree(
                    i -> links.add(new DeliveryLink(issue(), chance.oneOf(principles), chance.maybeOneOf(stages))));
        }
        return List.copyOf(links);
    }

    private List<Ownership> ownership() {
        Set<Ownership> owners = new LinkedHashSet<>();
        if (!functions.isEmpty()) {
            chance.upToThree(i -> owners.add(new Ownership(
                    chance.oneOf(subjects()), chance.oneOf(functions), chance.oneOf(Ownership.Role.class))));
        }
        return List.copyOf(owners);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(measurable());
        painPoints.forEach(key -> subjects.add(Subject.painPoint(key)));
        metrics.forEach(key -> subjects.add(Subject.metric(key)));
        return subjects;
    }

    private List<Subject> measurable() {
        List<Subject> subjects = new ArrayList<>(touchpoints());
        subjects.add(Subject.programme());
        principles.forEach(key -> subjects.add(Subject.principle(key)));
        stages.forEach(stage -> subjects.add(Subject.stage(stage)));
        principles.forEach(key -> stages.forEach(stage -> subjects.add(Subject.cell(key, stage))));
        return subjects;
    }
}
