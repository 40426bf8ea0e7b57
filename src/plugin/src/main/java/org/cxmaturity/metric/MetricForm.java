package org.cxmaturity.metric;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;

/** How a metric stands in documents. */
final class MetricForm implements EntityForm<Metric> {

    @Override
    public Metric read(Fields fields) {
        return MetricDocument.read(fields);
    }

    @Override
    public Map<String, Object> write(Metric entity) {
        return MetricDocument.write(entity);
    }

    @Override
    public void check(Metric entity, References known, Problems problems) {
        MetricDocument.check(entity, "", known, problems);
    }

    @Override
    public References names(Metric entity) {
        return new References(Set.of(Subject.metric(entity.key())), Set.of(), Set.of());
    }
}
