package org.cxmaturity.journey.ao;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.journey.Touchpoint;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.PartMapping;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;

final class JourneyMapping implements RowMapping<Journey, JourneyEntity> {

    @Override
    public Class<JourneyEntity> type() {
        return JourneyEntity.class;
    }

    @Override
    public Optional<String> key(Journey journey) {
        return Optional.of(journey.key());
    }

    @Override
    public Columns columns(Journey journey) {
        return new Columns().with("NAME", journey.name()).with("TARGET_GROUP", journey.targetGroup());
    }

    @Override
    public List<PartMapping<Journey, ?>> parts() {
        return List.of(
                new PartMapping<>(StageEntity.class, journey -> journey.stages().stream()
                        .map(JourneyMapping::columns)
                        .toList()),
                new PartMapping<>(TouchpointEntity.class, JourneyMapping::touchpoints));
    }

    private static Columns columns(Stage stage) {
        return new Columns()
                .with("STAGE_KEY", stage.key())
                .with("NAME", stage.name())
                .with("PHASE", stage.phase())
                .with("ACTIONS", stage.actions())
                .with("EMOTION", stage.emotion())
                .with("VALENCE", stage.valence())
                .with("OPPORTUNITIES", stage.opportunities());
    }

    private static List<Columns> touchpoints(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.touchpoints().stream().map(touchpoint -> columns(stage, touchpoint)))
                .toList();
    }

    private static Columns columns(Stage stage, Touchpoint touchpoint) {
        return new Columns()
                .with("STAGE_KEY", stage.key())
                .with("TOUCHPOINT_KEY", touchpoint.key())
                .with("NAME", touchpoint.name())
                .with("CHANNEL", touchpoint.channel())
                .with("MOMENT_OF_TRUTH", touchpoint.momentOfTruth());
    }

    @Override
    public Journey read(JourneyEntity row, Parts parts) {
        Map<String, List<TouchpointEntity>> touchpoints = parts.of(row, TouchpointEntity.class).stream()
                .collect(Collectors.groupingBy(TouchpointEntity::getStageKey));
        List<Stage> stages = parts.of(row, StageEntity.class).stream()
                .map(stage -> stage(stage, touchpoints.getOrDefault(stage.getStageKey(), List.of())))
                .toList();
        return new Journey(row.getEntityKey(), row.getName(), Optional.ofNullable(row.getTargetGroup()), stages);
    }

    private static Stage stage(StageEntity row, List<TouchpointEntity> touchpoints) {
        return new Stage(
                row.getStageKey(),
                row.getName(),
                Columns.constant(Stage.Phase.class, row.getPhase()),
                Columns.text(row.getActions()),
                Columns.text(row.getEmotion()),
                Optional.ofNullable(row.getValence()),
                Columns.text(row.getOpportunities()),
                touchpoints.stream().map(JourneyMapping::touchpoint).toList());
    }

    private static Touchpoint touchpoint(TouchpointEntity row) {
        return new Touchpoint(
                row.getTouchpointKey(), row.getName(), Columns.text(row.getChannel()), row.isMomentOfTruth());
    }
}
