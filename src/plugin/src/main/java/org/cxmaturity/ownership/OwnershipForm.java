package org.cxmaturity.ownership;

import java.util.Map;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;

/** How a declared ownership stands in documents. */
final class OwnershipForm implements EntityForm<Ownership> {

    @Override
    public Ownership read(Fields fields) {
        return OwnershipDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Ownership entity) {
        return OwnershipDocument.write(entity);
    }

    @Override
    public void check(Ownership entity, References known, Problems problems) {
        OwnershipDocument.check(entity, "", known, problems);
    }

    @Override
    public boolean isNumbered() {
        return true;
    }
}
