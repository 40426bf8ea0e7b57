package org.cxmaturity.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param request what was asked for
 * @param total how many entries the whole list has
 * @param values the entries of this part, in the list's order
 */
public record Page<T>(PageRequest request, int total, List<T> values) {
    public Page {
        values = List.copyOf(values);
    }

    /** The part of a list that is already in memory. */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        int from = Math.min(request.start(), all.size());
        int to = Math.min(from + request.limit(), all.size());
        return new Page<>(request, all.size(), all.subList(from, to));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(request, total, values.stream().<R>map(change).toList());
    }
}
