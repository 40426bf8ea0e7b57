package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;
import org.cxmaturity.shared.StageRef;

/** Programmes, journeys and pain points with nothing but what priorities are made from. */
final class PriorityFixture {

    private PriorityFixture() {}

    static ProgrammeSettings settings(PriorityScheme scheme, Optional<Long> customersPerMonth) {
        ProgrammeSettings usual = ProgrammeSettings.usual();
        return new ProgrammeSettings(
                usual.work(), usual.raising(), scheme, usual.elementsOfValue(), customersPerMonth, false);
    }

    /** The journey {@code main} with the stages {@code stage-0}, {@code stage-1} and so on. */
    static Journey journey(List<Optional<Integer>> valences) {
        List<Stage> stages = IntStream.range(0, valences.size())
                .mapToObj(index ->
                        new Stage("stage-" + index, "", Optional.empty(), "", "", valences.get(index), "", List.of()))
                .toList();
        return new Journey("main", "Main", Optional.empty(), stages);
    }

    static PainPoint painPoint(Optional<Integer> stage, Burden burden, Estimates estimates, List<Evidence> evidence) {
        return new PainPoint(
                "pp-1",
                "Waiting",
                "",
                new Place(stage.map(index -> new StageRef("main", "stage-" + index)), Optional.empty()),
                Hits.none(),
                burden,
                estimates,
                Progress.captured(LocalDate.of(2026, 1, 10)),
                Optional.empty(),
                "",
                evidence);
    }

    static Evidence evidence(Evidence.Kind kind, Optional<Long> count) {
        return new Evidence(Optional.of(kind), "", "", Optional.empty(), count, false, "");
    }
}
