package org.cxmaturity.ownership;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.References;

/** How a function stands in documents. */
final class FunctionForm implements EntityForm<Function> {

    @Override
    public Function read(Fields fields) {
        return FunctionDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Function entity) {
        return FunctionDocument.write(entity);
    }

    @Override
    public References names(Function entity) {
        return new References(Set.of(), Set.of(), Set.of(entity.key()));
    }
}
