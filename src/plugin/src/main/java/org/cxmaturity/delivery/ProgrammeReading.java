package org.cxmaturity.delivery;

import java.util.List;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.metric.Metrics;
import org.cxmaturity.painpoint.PainPoints;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Principles;

/** Reads what of a programme bears on its delivery, in a fixed number of queries. */
public final class ProgrammeReading {

    private final Principles principles;
    private final Journeys journeys;
    private final DeliveryLinks links;
    private final Metrics metrics;
    private final PainPoints painPoints;

    public ProgrammeReading(
            Principles principles, Journeys journeys, DeliveryLinks links, Metrics metrics, PainPoints painPoints) {
        this.principles = principles;
        this.journeys = journeys;
        this.links = links;
        this.metrics = metrics;
        this.painPoints = painPoints;
    }

    ProgrammeState read(long programme) {
        return new ProgrammeState(
                all(principles, programme),
                all(journeys, programme),
                all(links, programme),
                all(metrics, programme),
                painPoints.openWithoutEvidence(programme));
    }

    /** Its principles and journeys alone. */
    ProgrammeState outline(long programme) {
        return new ProgrammeState(
                all(principles, programme), all(journeys, programme), List.of(), List.of(), List.of());
    }

    private static <E> List<E> all(KeyedRepository<E> repository, long programme) {
        return values(repository.all(programme));
    }

    private static <E> List<E> values(List<Stored<E>> stored) {
        return stored.stream().map(Stored::value).toList();
    }
}
