package org.cxmaturity.metric;

import java.util.Optional;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;

/** Lets people read and change the readings of one metric. */
public final class EditReadings extends EditList<Reading> {

    private final Metrics metrics;

    public EditReadings(ListEditing editing, Readings readings, Metrics metrics) {
        super(editing, readings, new ReadingForm(new MetricScale(MetricKind.NUMBER, 0)));
        this.metrics = metrics;
    }

    @Override
    protected Optional<Scope<Reading>> scope(Entry entry, ListRef ref) {
        return ref.owner()
                .flatMap(key -> metrics.find(entry.id(), key))
                .map(metric -> new Scope<>(entry, metric.id(), new ReadingForm(MetricScale.of(metric.value()))));
    }
}
