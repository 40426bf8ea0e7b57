package org.cxmaturity.exchange;

import org.cxmaturity.delivery.DeliveryLinks;
import org.cxmaturity.delivery.Snapshots;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.maturity.Campaigns;
import org.cxmaturity.maturity.Questionnaires;
import org.cxmaturity.metric.Metrics;
import org.cxmaturity.ownership.Functions;
import org.cxmaturity.ownership.Ownerships;
import org.cxmaturity.painpoint.PainPoints;
import org.cxmaturity.vision.Principles;
import org.cxmaturity.vision.TargetGroups;
import org.cxmaturity.vision.Visions;

/** All that hangs from programmes, as it is stored. */
public record ProgrammeLists(
        Functions functions,
        Visions visions,
        TargetGroups targetGroups,
        Principles principles,
        Journeys journeys,
        PainPoints painPoints,
        DeliveryLinks deliveries,
        Snapshots snapshots,
        Ownerships ownership,
        Metrics metrics,
        Questionnaires questionnaires,
        Campaigns campaigns) {}
