package org.cxmaturity.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What was read or done, or all the reasons why it wasn't.
 *
 * @param <T> type of the value
 */
public sealed interface Result<T> {

    /** The value; nothing was wrong. */
    record Ok<T>(T value) implements Result<T> {}

    /** Refused, with at least one problem. */
    record Refused<T>(List<Problem> problems) implements Result<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    /** The value if there are no problems, else the refusal with all of them. */
    static <T> Result<T> of(T value, Problems problems) {
        return problems.none() ? new Ok<>(value) : new Refused<>(problems.all());
    }

    /** All the problems; empty when it went well. */
    default List<Problem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : List.of();
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when it was refused, with the problems in its text
     */
    default T orThrow() {
        if (this instanceof Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException("Refused: " + problems());
    }

    /** The result of the next step, or this refusal. */
    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        return this instanceof Ok<T> ok ? next.apply(ok.value()) : new Refused<>(problems());
    }
}
