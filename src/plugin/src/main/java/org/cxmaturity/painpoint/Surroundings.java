package org.cxmaturity.painpoint;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.shared.StageRef;

/**
 * What of a programme a pain point can refer to.
 *
 * @param touchpoints keys of the touchpoints of every stage, by stage; a stage without any has an empty set
 * @param principles keys of the principles
 * @param targetGroups keys of the target groups
 * @param functions keys of the functions
 */
public record Surroundings(
        Map<StageRef, Set<String>> touchpoints,
        Set<String> principles,
        Set<String> targetGroups,
        Set<String> functions) {

    public Surroundings {
        touchpoints = Map.copyOf(touchpoints);
        principles = Set.copyOf(principles);
        targetGroups = Set.copyOf(targetGroups);
        functions = Set.copyOf(functions);
    }

    /** Finds them, in a fixed number of queries. */
    public interface Source {
        /** Those of the programme with this database id. */
        Surroundings of(long programme);
    }
}
