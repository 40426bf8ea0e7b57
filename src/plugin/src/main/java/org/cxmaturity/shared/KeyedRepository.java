package org.cxmaturity.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One ordered list of a programme, as it is stored.
 *
 * <p>{@code programme} is the database id of the programme. {@code key} is the entity's own key, or its database id as
 * text for entities that have none (delivery links, ownership). Every method takes a fixed number of queries, whatever
 * the number of entities. Writes take part in the transaction that is open.
 *
 * @param <E> type of the entity, with all that belongs to it
 */
public interface KeyedRepository<E> {

    /** A part of the list in its order. */
    Page<Stored<E>> page(long programme, PageRequest request);

    /** The whole list in its order. */
    List<Stored<E>> all(long programme);

    Optional<Stored<E>> find(long programme, String key);

    /** The keys of all entities, without reading anything else of them. */
    Set<String> keys(long programme);

    /** Those of the keys that exist, by key. */
    Map<String, Stored<E>> findAll(long programme, Collection<String> keys);

    /** Adds at the end of the list; {@code Done} or {@code Duplicate}. */
    WriteResult<E> add(long programme, E entity);

    /** Adds many at the end of the list; none of their keys may exist yet. */
    void addAll(long programme, List<E> entities);

    /** Replaces the entity whose key is {@code key}; {@code Done}, {@code Stale}, {@code Missing}; the key may change,
     * then {@code Duplicate} too. */
    WriteResult<E> replace(long programme, String key, E entity, int expectedVersion);

    /** Removes if the version is still the expected one; {@code Done} holds what was removed. */
    WriteResult<E> remove(long programme, String key, int expectedVersion);

    /**
     * Makes the list exactly this, in this order. Entities that stay keep their database id; the version goes up where
     * something changed, and only there.
     */
    void replaceAll(long programme, List<E> entities);

    /** Removes the whole list. */
    void removeAll(long programme);
}
