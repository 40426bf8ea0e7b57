package org.cxmaturity.metric;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;

/** Lets people read and change metrics with their readings. */
public final class EditMetrics extends EditList<Metric> {

    public EditMetrics(ListEditing editing, Metrics list) {
        super(editing, list, new MetricForm());
    }
}
