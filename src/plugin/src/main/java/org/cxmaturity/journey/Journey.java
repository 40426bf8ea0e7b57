package org.cxmaturity.journey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.shared.StageRef;

/**
 * The way of a target group's customers through the experience.
 *
 * @param key unique in the programme
 * @param name what people call it
 * @param targetGroup key of the target group
 * @param stages its stages in order
 */
public record Journey(String key, String name, Optional<String> targetGroup, List<Stage> stages) implements Keyed {
    public Journey {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(targetGroup, "targetGroup");
        stages = List.copyOf(stages);
    }

    public Optional<Stage> stage(String stageKey) {
        return stages.stream().filter(stage -> stage.key().equals(stageKey)).findFirst();
    }

    /** How a stage of this journey is named from elsewhere. */
    public StageRef ref(Stage stage) {
        return new StageRef(key, stage.key());
    }
}
