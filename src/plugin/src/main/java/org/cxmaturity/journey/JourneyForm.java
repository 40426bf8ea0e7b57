package org.cxmaturity.journey;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;

/** How a journey stands in documents. */
final class JourneyForm implements EntityForm<Journey> {

    @Override
    public Journey read(Fields fields) {
        return JourneyDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Journey entity) {
        return JourneyDocument.write(entity);
    }

    @Override
    public void check(Journey entity, References known, Problems problems) {
        JourneyDocument.check(entity, "", known, problems);
    }

    @Override
    public References names(Journey entity) {
        Set<Subject> subjects = new HashSet<>();
        for (Stage stage : entity.stages()) {
            StageRef ref = entity.ref(stage);
            subjects.add(Subject.stage(ref));
            stage.touchpoints().forEach(touchpoint -> subjects.add(Subject.touchpoint(ref, touchpoint.key())));
        }
        return new References(subjects, Set.of(), Set.of());
    }
}
