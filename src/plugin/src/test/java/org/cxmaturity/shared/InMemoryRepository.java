package org.cxmaturity.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of a programme in memory, for tests of use cases; held to the same contract as the one in the database. */
public class InMemoryRepository<E> implements KeyedRepository<E> {

    private final Map<Long, List<Stored<E>>> lists = new HashMap<>();
    private final Function<Stored<E>, String> key;
    private final BiPredicate<E, E> same;
    private long lastId;

    protected InMemoryRepository(Function<Stored<E>, String> key, BiPredicate<E, E> same) {
        this.key = key;
        this.same = same;
    }

    /** A list of entities with keys of their own. */
    protected InMemoryRepository(Function<E, String> key) {
        this(stored -> key.apply(stored.value()), (a, b) -> key.apply(a).equals(key.apply(b)));
    }

    public static <E extends Keyed> InMemoryRepository<E> keyed() {
        return new InMemoryRepository<>(Keyed::key);
    }

    /** A list of entities that are named by their database id. */
    public static <E> InMemoryRepository<E> numbered() {
        return new InMemoryRepository<>(stored -> Long.toString(stored.id()), Object::equals);
    }

    private List<Stored<E>> list(long programme) {
        return lists.computeIfAbsent(programme, id -> new ArrayList<>());
    }

    @Override
    public Page<Stored<E>> page(long programme, PageRequest request) {
        return Page.of(list(programme), request);
    }

    @Override
    public List<Stored<E>> all(long programme) {
        return List.copyOf(list(programme));
    }

    @Override
    public Optional<Stored<E>> find(long programme, String wanted) {
        return list(programme).stream()
                .filter(stored -> key.apply(stored).equals(wanted))
                .findFirst();
    }

    @Override
    public Set<String> keys(long programme) {
        return list(programme).stream().map(key).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Stored<E>> findAll(long programme, Collection<String> keys) {
        Map<String, Stored<E>> found = new LinkedHashMap<>();
        keys.forEach(wanted -> find(programme, wanted).ifPresent(stored -> found.put(wanted, stored)));
        return found;
    }

    private Optional<Stored<E>> like(long programme, E entity) {
        return list(programme).stream()
                .filter(stored -> same.test(stored.value(), entity))
                .findFirst();
    }

    @Override
    public WriteResult<E> add(long programme, E entity) {
        Optional<Stored<E>> taken = like(programme, entity);
        if (taken.isPresent()) {
            return new WriteResult.Duplicate<>(taken.get());
        }
        Stored<E> stored = new Stored<>(entity, 1, ++lastId);
        list(programme).add(stored);
        return new WriteResult.Done<>(stored);
    }

    @Override
    public void addAll(long programme, List<E> entities) {
        entities.forEach(entity -> add(programme, entity));
    }

    @Override
    public WriteResult<E> replace(long programme, String wanted, E entity, int expectedVersion) {
        Optional<Stored<E>> current = find(programme, wanted);
        if (current.isEmpty()) {
            return new WriteResult.Missing<>();
        }
        if (current.get().version() != expectedVersion) {
            return new WriteResult.Stale<>(current.get());
        }
        Optional<Stored<E>> taken = like(programme, entity)
                .filter(other -> other.id() != current.get().id());
        if (taken.isPresent()) {
            return new WriteResult.Duplicate<>(taken.get());
        }
        Stored<E> changed = changed(current.get(), entity);
        list(programme).replaceAll(stored -> stored.id() == changed.id() ? changed : stored);
        return new WriteResult.Done<>(changed);
    }

    private static <E> Stored<E> changed(Stored<E> before, E after) {
        return before.value().equals(after) ? before : new Stored<>(after, before.version() + 1, before.id());
    }

    @Override
    public WriteResult<E> remove(long programme, String wanted, int expectedVersion) {
        Optional<Stored<E>> current = find(programme, wanted);
        if (current.isEmpty()) {
            return new WriteResult.Missing<>();
        }
        if (current.get().version() != expectedVersion) {
            return new WriteResult.Stale<>(current.get());
        }
        list(programme).remove(current.get());
        return new WriteResult.Done<>(current.get());
    }

    @Override
    public void replaceAll(long programme, List<E> entities) {
        List<Stored<E>> next = new ArrayList<>();
        for (E entity : entities) {
            next.add(like(programme, entity)
                    .map(before -> changed(before, entity))
                    .orElseGet(() -> new Stored<>(entity, 1, ++lastId)));
        }
        lists.put(programme, next);
    }

    @Override
    public void removeAll(long programme) {
        lists.remove(programme);
    }
}
