package org.cxmaturity.embedded.model;

import java.util.Optional;
import java.util.function.Function;

/** What came of a request: its result, or why it was refused. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed. */
    record Refused<T>(Problems reasons) implements Outcome<T> {}

    static <T> Outcome<T> done(T result) {
        return new Done<>(result);
    }

    static <T> Outcome<T> refused(Problems problems) {
        return new Refused<>(problems);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The result, or nothing if refused. */
    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The reasons; empty if done. */
    default Problems problems() {
        return this instanceof Refused<T> refused ? refused.reasons() : Problems.none();
    }

    default <R> Outcome<R> map(Function<T, R> mapper) {
        return this instanceof Done<T> done ? done(mapper.apply(done.value())) : refused(problems());
    }
}
