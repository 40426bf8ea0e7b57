package org.cxmaturity.embedded.api;

import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Atlassian's {@code Cache}: bounded, forgets the least recently used, and what is older than the settings say. A value
 * that is removed while it is being loaded is given to who asked but not kept.
 */
public final class JvmCache<K, V> {

    private static final int MOST_ENTRIES = 10_000;

    private final String name;
    private final Optional<CacheLoader<K, V>> loader;
    private final CacheSettings settings;
    private final Clock clock;
    private final Consumer<Optional<String>> others;
    private final Map<K, Entry<V>> entries;
    private long removals;

    /** {@code others} is told the key of what is no longer true, for the other nodes; no key is the whole cache. */
    JvmCache(
            String name,
            Optional<CacheLoader<K, V>> loader,
            CacheSettings settings,
            Clock clock,
            Consumer<Optional<String>> others) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.clock = clock;
        this.others = settings.getLocal(false) ? key -> {} : others;
        int most = settings.getMaxEntries(MOST_ENTRIES);
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
                return size() > most;
            }
        };
    }

    private static final class Entry<V> {
        private final V value;
        private final long written;
        private long read;

        Entry(V value, long now) {
            this.value = value;
            this.written = now;
            this.read = now;
        }
    }

    boolean isFlushable() {
        return settings.getFlushable(true);
    }

    public String getName() {
        return name;
    }

    public synchronized boolean containsKey(K key) {
        return present(key).isPresent();
    }

    public synchronized Collection<K> getKeys() {
        return List.copyOf(entries.keySet());
    }

    /** Loads what is missing; null if there is no loader. */
    public V get(K key) {
        return loader.map(one -> loaded(key, () -> one.load(key)))
                .orElseGet(() -> present(key).orElse(null));
    }

    public V get(K key, Supplier<? extends V> supplier) {
        return loaded(key, supplier);
    }

    public void put(K key, V value) {
        keep(key, value);
        others.accept(Optional.of(key.toString()));
    }

    private synchronized void keep(K key, V value) {
        entries.put(key, new Entry<>(value, clock.millis()));
    }

    /** Null if it was put. */
    public synchronized V putIfAbsent(K key, V value) {
        Optional<V> before = present(key);
        if (before.isEmpty()) {
            put(key, value);
        }
        return before.orElse(null);
    }

    public void remove(K key) {
        synchronized (this) {
            removals++;
            entries.remove(key);
        }
        others.accept(Optional.of(key.toString()));
    }

    public synchronized boolean remove(K key, V value) {
        boolean same = present(key).filter(value::equals).isPresent();
        if (same) {
            remove(key);
        }
        return same;
    }

    public void removeAll() {
        forget(Optional.empty());
        others.accept(Optional.empty());
    }

    /** What another node has removed: the entries whose key reads so, or all. */
    synchronized void forget(Optional<String> keyText) {
        removals++;
        entries.keySet().removeIf(key -> keyText.map(key.toString()::equals).orElse(true));
    }

    public synchronized boolean replace(K key, V oldValue, V newValue) {
        boolean same = present(key).filter(oldValue::equals).isPresent();
        if (same) {
            put(key, newValue);
        }
        return same;
    }

    synchronized Optional<V> present(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        long now = clock.millis();
        boolean fresh = now - entry.written < settings.getExpireAfterWrite(Long.MAX_VALUE)
                && now - entry.read < settings.getExpireAfterAccess(Long.MAX_VALUE);
        if (!fresh) {
            entries.remove(key);
            return Optional.empty();
        }
        entry.read = now;
        return Optional.of(entry.value);
    }

    private V loaded(K key, java.util.function.Supplier<? extends V> load) {
        long before;
        synchronized (this) {
            Optional<V> present = present(key);
            if (present.isPresent()) {
                return present.get();
            }
            before = removals;
        }
        V value = load.get();
        if (value == null) {
            throw new CacheException("The loader of " + name + " answered null for " + key);
        }
        synchronized (this) {
            if (removals == before) {
                keep(key, value);
            }
        }
        return value;
    }
}
