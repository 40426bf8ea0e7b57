package org.cxmaturity.metric.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.Metrics;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;

/** Metrics in Active Objects. */
public final class AoMetrics extends RowList<Metric, MetricEntity> implements Metrics {

    public AoMetrics(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new MetricMapping(), new ProgrammeScope(lock));
    }
}
