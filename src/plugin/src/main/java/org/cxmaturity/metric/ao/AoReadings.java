package org.cxmaturity.metric.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.metric.Readings;
import org.cxmaturity.platform.ao.OwnerScope;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.RowList;

/** Readings in Active Objects, each list that of one metric. */
public final class AoReadings extends RowList<Reading, ReadingEntity> implements Readings {

    public AoReadings(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new ReadingMapping(), new OwnerScope(activeObjects, MetricEntity.class, lock));
    }
}
