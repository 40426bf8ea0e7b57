package org.cxmaturity.journey;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;

/** Lets people read and change journeys with their stages and touchpoints. */
public final class EditJourneys extends EditList<Journey> {

    public EditJourneys(ListEditing editing, Journeys list) {
        super(editing, list, new JourneyForm());
    }
}
