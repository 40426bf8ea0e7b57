package org.cxmaturity.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.vision.VisionStep.Gap;
import org.cxmaturity.vision.VisionStep.Lack;
import org.cxmaturity.vision.VisionStep.Step;
import org.cxmaturity.vision.VisionTest.Audience;

/** Tells from a vision's fields which of the seven steps are done; nobody ticks them by hand. */
public final class VisionSteps {
    private final Vision vision;

    private VisionSteps(Vision vision) {
        this.vision = vision;
    }

    /**
     * The seven steps in their order.
     *
     * @param groupsWithPainPoints keys of the target groups that are hit by at least one pain point
     * @param principlesWithMetric keys of the principles to which at least one metric is bound, be it at one stage only
     */
    public static List<VisionStep> of(
            Vision vision, Set<String> groupsWithPainPoints, Set<String> principlesWithMetric) {
        VisionSteps steps = new VisionSteps(vision);
        return List.of(
                new VisionStep(Step.TARGET_GROUPS, steps.ofTargetGroups()),
                new VisionStep(Step.INTERNAL_PERSPECTIVE, steps.ofInternalPerspective()),
                new VisionStep(Step.CUSTOMER_INSIGHT, steps.ofCustomerInsight(groupsWithPainPoints)),
                new VisionStep(Step.SENTENCE, lacking(vision.sentence().isEmpty(), Lack.SENTENCE, "")),
                new VisionStep(Step.PRINCIPLES, steps.ofPrinciples()),
                new VisionStep(Step.TESTS, steps.ofTests()),
                new VisionStep(Step.METRICS, steps.ofMetrics(principlesWithMetric)));
    }

    private List<Gap> ofTargetGroups() {
        List<TargetGroup> groups = vision.targetGroups();
        List<Gap> gaps = new ArrayList<>(lacking(groups.isEmpty(), Lack.TARGET_GROUP, ""));
        boolean primary = groups.isEmpty() || groups.stream().anyMatch(TargetGroup::primary);
        gaps.addAll(lacking(!primary, Lack.PRIMARY_TARGET_GROUP, ""));
        for (TargetGroup group : groups) {
            gaps.addAll(lacking(group.description().isEmpty(), Lack.DESCRIPTION, group.key()));
            gaps.addAll(lacking(group.values().isEmpty(), Lack.VALUES, group.key()));
        }
        return gaps;
    }

    private List<Gap> ofInternalPerspective() {
        InternalPerspective internal = vision.internal();
        List<Gap> gaps = new ArrayList<>(lacking(internal.strengths().isEmpty(), Lack.STRENGTHS, ""));
        gaps.addAll(lacking(internal.developmentAreas().isEmpty(), Lack.DEVELOPMENT_AREAS, ""));
        gaps.addAll(lacking(internal.knownFor().isEmpty(), Lack.KNOWN_FOR, ""));
        gaps.addAll(lacking(vision.horizon().isEmpty(), Lack.HORIZON, ""));
        return gaps;
    }

    private List<Gap> ofCustomerInsight(Set<String> groupsWithPainPoints) {
        List<Gap> gaps = new ArrayList<>(lacking(vision.targetGroups().isEmpty(), Lack.TARGET_GROUP, ""));
        for (TargetGroup group : vision.targetGroups()) {
            gaps.addAll(lacking(group.values().isEmpty(), Lack.VALUES, group.key()));
            gaps.addAll(lacking(group.demonstratedBy().isEmpty(), Lack.DEMONSTRATION, group.key()));
            gaps.addAll(lacking(group.differentiator().isEmpty(), Lack.DIFFERENTIATOR, group.key()));
            gaps.addAll(lacking(!groupsWithPainPoints.contains(group.key()), Lack.PAIN_POINT, group.key()));
        }
        return gaps;
    }

    private List<Gap> ofPrinciples() {
        List<Gap> gaps = new ArrayList<>(lacking(vision.principles().isEmpty(), Lack.PRINCIPLE, ""));
        for (Principle principle : vision.principles()) {
            gaps.addAll(lacking(principle.inPractice().isEmpty(), Lack.IN_PRACTICE, principle.key()));
            gaps.addAll(lacking(principle.layer().isEmpty(), Lack.LAYER, principle.key()));
            gaps.addAll(lacking(principle.values().isEmpty(), Lack.VALUES, principle.key()));
            gaps.addAll(lacking(principle.promisedAt().isEmpty(), Lack.PROMISE, principle.key()));
        }
        return gaps;
    }

    private List<Gap> ofTests() {
        List<Gap> gaps = new ArrayList<>(
                lacking(!VisionRules.isTestedOn(vision.tests(), Audience.INTERNAL), Lack.INTERNAL_TEST, ""));
        gaps.addAll(lacking(!VisionRules.isTestedOn(vision.tests(), Audience.CUSTOMERS), Lack.CUSTOMER_TEST, ""));
        return gaps;
    }

    private List<Gap> ofMetrics(Set<String> principlesWithMetric) {
        List<Gap> gaps = new ArrayList<>(lacking(vision.principles().isEmpty(), Lack.PRINCIPLE, ""));
        vision.principles().stream()
                .map(Principle::key)
                .filter(key -> !principlesWithMetric.contains(key))
                .forEach(key -> gaps.add(new Gap(Lack.METRIC, key)));
        return gaps;
    }

    private static List<Gap> lacking(boolean lacks, Lack lack, String key) {
        return lacks ? List.of(new Gap(lack, key)) : List.of();
    }
}
