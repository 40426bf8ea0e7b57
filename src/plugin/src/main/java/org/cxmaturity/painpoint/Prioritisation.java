package org.cxmaturity.painpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;

/**
 * Ranks the pain points of a programme by the scheme that it has chosen; see {@code docs/scoring.md}. A pure function of
 * programme, journeys and pain point. An unknown input gives no score but the name of what is missing.
 */
public final class Prioritisation {

    private static final double MOST_SEVERE = 5;

    private final PriorityScheme scheme;
    private final Optional<Long> customersPerMonth;
    private final Map<String, Journey> journeys = new HashMap<>();

    /**
     * @param settings of the programme; its customers per month count as unknown if 0
     * @param journeys all journeys of the programme
     */
    public Prioritisation(ProgrammeSettings settings, List<Journey> journeys) {
        this.scheme = settings.priorityScheme();
        this.customersPerMonth = settings.customersPerMonth().filter(customers -> customers > 0);
        journeys.forEach(journey -> this.journeys.put(journey.key(), journey));
    }

    /** The priority of one pain point of the programme. */
    public PriorityScore of(PainPoint painPoint) {
        return switch (scheme) {
            case SEVERITY_REACH -> bySeverityAndReach(painPoint);
            case RICE -> byRice(painPoint);
            case OPPORTUNITY -> byOpportunity(painPoint.estimates());
        };
    }

    /** 100 · severity/5 · frequency · reach · moment · confidence, 0 to 200. */
    private PriorityScore bySeverityAndReach(PainPoint painPoint) {
        Burden burden = painPoint.burden();
        PriorityFactors factors = new PriorityFactors()
                .add(PriorityInput.SEVERITY, burden.severity())
                .add(PriorityInput.FREQUENCY, burden.frequency());
        addReach(factors, burden.reach());
        moment(painPoint.place()).ifPresentOrElse(factors::add, () -> factors.miss(PriorityInput.STAGE));
        return factors.add(EvidenceConfidence.of(painPoint.evidence()))
                .score(
                        scheme,
                        values -> 100
                                * (values.get(PriorityInput.SEVERITY) / MOST_SEVERE)
                                * values.get(PriorityInput.FREQUENCY)
                                * values.get(PriorityInput.REACH)
                                * values.get(PriorityInput.MOMENT)
                                * values.get(PriorityInput.CONFIDENCE));
    }

    /** Reach as the share of the programme's customers, at most 1. */
    private void addReach(PriorityFactors factors, Optional<Long> reach) {
        if (reach.isPresent() && customersPerMonth.isPresent()) {
            double share = (double) reach.get() / customersPerMonth.get();
            factors.add(new PriorityFactor(
                    PriorityInput.REACH,
                    Math.min(1, share),
                    share > 1 ? List.of(PriorityReason.REACH_CAPPED) : List.of()));
            return;
        }
        if (reach.isEmpty()) {
            factors.miss(PriorityInput.REACH);
        }
        if (customersPerMonth.isEmpty()) {
            factors.miss(PriorityInput.PROGRAMME_CUSTOMERS);
        }
    }

    private Optional<PriorityFactor> moment(Place place) {
        return place.stage().flatMap(ref -> Optional.ofNullable(journeys.get(ref.journey()))
                .flatMap(journey -> JourneyMoment.of(journey, ref.stage())));
    }

    /** Reach · impact · confidence / effort, reach in customers a month; no effort, or none above 0, is unknown. */
    private PriorityScore byRice(PainPoint painPoint) {
        Estimates estimates = painPoint.estimates();
        return new PriorityFactors()
                .add(PriorityInput.REACH, painPoint.burden().reach())
                .add(PriorityInput.IMPACT, estimates.impact())
                .add(PriorityInput.CONFIDENCE, estimates.confidence())
                .add(PriorityInput.EFFORT, estimates.effort().filter(effort -> effort > 0))
                .score(
                        scheme,
                        values -> values.get(PriorityInput.REACH)
                                * values.get(PriorityInput.IMPACT)
                                * values.get(PriorityInput.CONFIDENCE)
                                / values.get(PriorityInput.EFFORT));
    }

    /**
     * Importance + max(importance − satisfaction, 0), 0 to 20 (Ulwick, "What Customers Want", 2005): what matters and is
     * missing, but too much satisfaction takes nothing away.
     */
    private PriorityScore byOpportunity(Estimates estimates) {
        return new PriorityFactors()
                .add(PriorityInput.IMPORTANCE, estimates.importance())
                .add(PriorityInput.SATISFACTION, estimates.satisfaction())
                .score(scheme, values -> {
                    double importance = values.get(PriorityInput.IMPORTANCE);
                    return importance + Math.max(importance - values.get(PriorityInput.SATISFACTION), 0);
                });
    }
}
