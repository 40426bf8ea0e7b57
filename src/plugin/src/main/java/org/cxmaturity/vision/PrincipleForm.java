package org.cxmaturity.vision;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;

/** How a principle stands in documents. */
final class PrincipleForm implements EntityForm<Principle> {

    @Override
    public Principle read(Fields fields) {
        return PrincipleDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Principle entity) {
        return PrincipleDocument.write(entity);
    }

    @Override
    public void check(Principle entity, References known, Problems problems) {
        PrincipleDocument.check(entity, "", known, problems);
    }

    @Override
    public References names(Principle entity) {
        return new References(Set.of(Subject.principle(entity.key())), Set.of(), Set.of());
    }
}
