package org.cxmaturity.painpoint;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;

/** How a pain point stands in documents. */
final class PainPointForm implements EntityForm<PainPoint> {

    @Override
    public PainPoint read(Fields fields) {
        return PainPointDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(PainPoint entity) {
        return PainPointDocument.write(entity);
    }

    @Override
    public void check(PainPoint entity, References known, Problems problems) {
        PainPointDocument.check(entity, "", known, problems);
    }

    @Override
    public References names(PainPoint entity) {
        return new References(Set.of(Subject.painPoint(entity.key())), Set.of(), Set.of());
    }

    /** What the plugin works out itself. */
    @Override
    public Set<String> readOnly() {
        return Set.of(EditPainPoints.PRIORITY, EditPainPoints.PRIORITY_PARTS);
    }
}
