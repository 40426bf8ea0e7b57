package org.cxmaturity.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.ownership.Function;
import org.cxmaturity.ownership.Ownership;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.vision.Vision;

/**
 * A whole programme with everything in it.
 *
 * @param programme the programme itself
 * @param functions its functions
 * @param vision its current vision
 * @param visionHistory earlier versions of the vision, oldest first
 * @param journeys its journeys
 * @param painPoints its pain points
 * @param deliveries links from work to principles
 * @param ownership what functions are declared to own
 * @param metrics its metrics with their readings
 * @param questionnaire the current questionnaire; empty: the plugin's default one
 * @param questionnaireHistory earlier versions that campaigns were run with, oldest first
 * @param campaigns its campaigns with their responses
 */
public record ProgrammeFile(
        Programme programme,
        List<Function> functions,
        Vision vision,
        List<Vision> visionHistory,
        List<Journey> journeys,
        List<PainPoint> painPoints,
        List<DeliveryLink> deliveries,
        List<Ownership> ownership,
        List<Metric> metrics,
        Optional<Questionnaire> questionnaire,
        List<Questionnaire> questionnaireHistory,
        List<Campaign> campaigns) {

    public ProgrammeFile {
        Objects.requireNonNull(programme, "programme");
        functions = List.copyOf(functions);
        Objects.requireNonNull(vision, "vision");
        visionHistory = List.copyOf(visionHistory);
        journeys = List.copyOf(journeys);
        painPoints = List.copyOf(painPoints);
        deliveries = List.copyOf(deliveries);
        ownership = List.copyOf(ownership);
        metrics = List.copyOf(metrics);
        Objects.requireNonNull(questionnaire, "questionnaire");
        questionnaireHistory = List.copyOf(questionnaireHistory);
        campaigns = List.copyOf(campaigns);
    }
}
