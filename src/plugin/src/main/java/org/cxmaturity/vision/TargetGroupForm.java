package org.cxmaturity.vision;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.References;

/** How a target group stands in documents. */
final class TargetGroupForm implements EntityForm<TargetGroup> {

    @Override
    public TargetGroup read(Fields fields) {
        return TargetGroupDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(TargetGroup entity) {
        return TargetGroupDocument.write(entity);
    }

    @Override
    public References names(TargetGroup entity) {
        return new References(Set.of(), Set.of(entity.key()), Set.of());
    }
}
