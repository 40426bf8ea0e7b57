package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;

/** Gathers the inputs of one priority, the known and the missing ones. */
final class PriorityFactors {

    private final List<PriorityFactor> known = new ArrayList<>();
    private final List<PriorityInput> missing = new ArrayList<>();

    PriorityFactors add(PriorityInput input, Optional<? extends Number> value) {
        value.ifPresentOrElse(
                number -> known.add(PriorityFactor.given(input, number.doubleValue())), () -> missing.add(input));
        return this;
    }

    PriorityFactors add(PriorityFactor factor) {
        known.add(factor);
        return this;
    }

    PriorityFactors miss(PriorityInput input) {
        missing.add(input);
        return this;
    }

    /** The score by a formula, which is only asked when nothing is missing. */
    PriorityScore score(PriorityScheme scheme, ToDoubleFunction<Map<PriorityInput, Double>> formula) {
        return new PriorityScore(scheme, missing.isEmpty() ? value(formula) : OptionalDouble.empty(), known, missing);
    }

    private OptionalDouble value(ToDoubleFunction<Map<PriorityInput, Double>> formula) {
        Map<PriorityInput, Double> values = new EnumMap<>(PriorityInput.class);
        known.forEach(factor -> values.put(factor.input(), factor.value()));
        return OptionalDouble.of(formula.applyAsDouble(values));
    }
}
