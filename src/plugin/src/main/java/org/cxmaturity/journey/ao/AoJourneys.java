package org.cxmaturity.journey.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;

/** Journeys in Active Objects. */
public final class AoJourneys extends RowList<Journey, JourneyEntity> implements Journeys {

    public AoJourneys(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new JourneyMapping(), new ProgrammeScope(lock));
    }
}
