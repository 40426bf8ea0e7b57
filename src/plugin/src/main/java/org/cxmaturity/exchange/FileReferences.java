package org.cxmaturity.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;

/** Gathers what exists in a programme file. */
final class FileReferences {
    private FileReferences() {}

    static References of(ProgrammeFile file) {
        Set<Subject> subjects = new HashSet<>();
        file.vision().principles().forEach(principle -> subjects.add(Subject.principle(principle.key())));
        file.painPoints().forEach(painPoint -> subjects.add(Subject.painPoint(painPoint.key())));
        file.metrics().forEach(metric -> subjects.add(Subject.metric(metric.key())));
        addStages(file.journeys(), subjects);
        return new References(subjects, keys(file.vision().targetGroups()), keys(file.functions()));
    }

    static void addStages(List<Journey> journeys, Set<Subject> to) {
        journeys.forEach(journey -> addStages(journey, to));
    }

    private static void addStages(Journey journey, Set<Subject> to) {
        for (Stage stage : journey.stages()) {
            StageRef ref = journey.ref(stage);
            to.add(Subject.stage(ref));
            stage.touchpoints().forEach(touchpoint -> to.add(Subject.touchpoint(ref, touchpoint.key())));
        }
    }

    private static Set<String> keys(List<? extends Keyed> entities) {
        return entities.stream().map(Keyed::key).collect(Collectors.toSet());
    }
}
