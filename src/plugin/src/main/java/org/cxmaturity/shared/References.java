package org.cxmaturity.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What exists in a programme, so that a reference to something else can be refused.
 *
 * @param subjects principles, stages, touchpoints, pain points and metrics
 * @param targetGroups keys of the target groups of the current vision
 * @param functions keys of the functions
 */
public record References(Set<Subject> subjects, Set<String> targetGroups, Set<String> functions) {
    /** Nothing. */
    public static final References NONE = new References(Set.of(), Set.of(), Set.of());

    private static final String UNKNOWN = "unknown-reference";

    public References {
        subjects = Set.copyOf(subjects);
        targetGroups = Set.copyOf(targetGroups);
        functions = Set.copyOf(functions);
    }

    /** Those of them that the others don't know. */
    public References without(References others) {
        return new References(
                less(subjects, others.subjects),
                less(targetGroups, others.targetGroups),
                less(functions, others.functions));
    }

    private static <T> Set<T> less(Set<T> all, Set<T> others) {
        return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    /** The programme always exists; a cell does when its principle and its stage do. */
    public boolean knows(Subject subject) {
        return switch (subject.kind()) {
            case PROGRAMME -> true;
            case CELL -> subject.principle()
                            .map(Subject::principle)
                            .filter(this::knows)
                            .isPresent()
                    && subject.stage().map(Subject::stage).filter(this::knows).isPresent();
            default -> subjects.contains(subject);
        };
    }

    public void checkSubject(Subject subject, String path, Problems problems) {
        if (!knows(subject)) {
            problems.rule(path, UNKNOWN, subject.toString());
        }
    }

    /** An empty key has been refused when it was read, and passes. */
    public void checkPrinciple(String key, String path, Problems problems) {
        check(key.isEmpty() || knows(Subject.principle(key)), key, path, problems);
    }

    public void checkPrinciples(List<String> keys, String path, Problems problems) {
        for (int i = 0; i < keys.size(); i++) {
            checkPrinciple(keys.get(i), path + "[" + i + "]", problems);
        }
    }

    public void checkStage(Optional<StageRef> stage, String path, Problems problems) {
        stage.ifPresent(ref -> check(knows(Subject.stage(ref)), ref.toString(), path, problems));
    }

    public void checkFunction(Optional<String> key, String path, Problems problems) {
        key.ifPresent(function -> check(functions.contains(function), function, path, problems));
    }

    public void checkTargetGroups(List<String> keys, String path, Problems problems) {
        for (int i = 0; i < keys.size(); i++) {
            check(targetGroups.contains(keys.get(i)), keys.get(i), path + "[" + i + "]", problems);
        }
    }

    public void checkTargetGroup(Optional<String> key, String path, Problems problems) {
        key.ifPresent(group -> check(targetGroups.contains(group), group, path, problems));
    }

    private static void check(boolean known, String reference, String path, Problems problems) {
        if (!known) {
            problems.rule(path, UNKNOWN, reference);
        }
    }
}
