package org.cxmaturity.metric;

import java.util.Map;
import org.cxmaturity.programme.EntityForm;
import org.cxmaturity.shared.Fields;

/** How a reading of a metric stands in documents; what scores there are depends on the metric. */
record ReadingForm(MetricScale scale) implements EntityForm<Reading> {

    @Override
    public Reading read(Fields fields) {
        return ReadingDocument.read(fields, scale);
    }

    @Override
    public Map<String, Object> write(Reading entity) {
        return ReadingDocument.write(entity);
    }

    @Override
    public boolean isNumbered() {
        return true;
    }
}
