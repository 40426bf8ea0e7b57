package org.cxmaturity.delivery;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Principle;

/**
 * Where an issue stands in one programme.
 *
 * @param programme the programme
 * @param serves what the issue delivers, itself or by what contains it
 * @param painPoints pain points that became this issue
 * @param principles principles for which this issue stands
 */
public record IssuePlace(
        Programme programme, List<Served> serves, List<PainPoint> painPoints, List<StoodFor> principles) {

    /** A stage with its name, as it is named from elsewhere. */
    public record NamedStage(StageRef ref, Stage stage) {}

    /**
     * A principle that the issue delivers.
     *
     * @param link the delivery link, whose stage may be unset
     * @param principle the principle
     * @param at where the work counts; empty as long as somebody has to set the stage
     * @param via key of the container that is linked; empty if the issue is linked itself
     * @param cell the cell where it counts; empty where it counts nowhere, and where nobody asked for states
     */
    public record Served(
            Stored<DeliveryLink> link,
            Principle principle,
            Optional<NamedStage> at,
            Optional<String> via,
            Optional<MatrixCell> cell) {}

    /**
     * A principle for which the issue stands.
     *
     * @param cells its cells at the stages where it is promised, with the stages
     */
    public record StoodFor(Principle principle, List<NamedStage> stages, List<MatrixCell> cells) {}

    public IssuePlace {
        serves = List.copyOf(serves);
        painPoints = List.copyOf(painPoints);
        principles = List.copyOf(principles);
    }
}
