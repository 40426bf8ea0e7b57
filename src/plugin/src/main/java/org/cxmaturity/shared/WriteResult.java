package org.cxmaturity.shared;

/**
 * What became of a write.
 *
 * @param <E> type of the entity
 */
public sealed interface WriteResult<E> {

    /** Written; holds what stands in the database now. */
    record Done<E>(Stored<E> stored) implements WriteResult<E> {}

    /** Nothing written: the entity has moved on since the version that the caller knew. */
    record Stale<E>(Stored<E> current) implements WriteResult<E> {}

    /** Nothing written: the key is taken. */
    record Duplicate<E>(Stored<E> current) implements WriteResult<E> {}

    /** Nothing written: there is no such entity (any more). */
    record Missing<E>() implements WriteResult<E> {}
}
