package org.cxmaturity.embedded.api;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Atlassian's {@code CacheManager}: caches of this process; what one node removes, the others forget soon after. */
public final class Caches implements AutoCloseable {

    private static final CacheSettings NONE = new CacheSettingsBuilder().build();

    private final Clock clock;
    private final CacheSignals signals;
    private final Map<String, JvmCache<?, ?>> caches = new ConcurrentHashMap<>();

    Caches(Clock clock, CacheSignals signals) {
        this.clock = clock;
        this.signals = signals;
        signals.listen((name, key) -> Optional.ofNullable(caches.get(name)).ifPresent(cache -> cache.forget(key)));
    }

    @Override
    public void close() {
        signals.close();
    }

    private <K, V> JvmCache<K, V> make(String name, Optional<CacheLoader<K, V>> loader, CacheSettings settings) {
        return new JvmCache<>(name, loader, settings, clock, key -> signals.send(name, key));
    }

    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name) {
        JvmCache<?, ?> cache =
                caches.computeIfAbsent(name, any -> this.<Object, Object>make(name, Optional.empty(), NONE));
        return Honest.as(Cache.class, cache);
    }

    public <K, V> Cache<K, V> getCache(Class<?> owner, String name) {
        return getCache(owner.getName() + "." + name);
    }

    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, NONE);
    }

    /** Takes the place of an older cache of the name, whose loader may be of an app that is gone. */
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        JvmCache<K, V> cache = make(name, Optional.ofNullable(loader), settings);
        caches.put(name, cache);
        return Honest.as(Cache.class, cache);
    }

    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, NONE);
    }

    public <V> CachedReference<V> getCachedReference(Class<?> owner, String name, Supplier<V> supplier) {
        return getCachedReference(owner.getName() + "." + name, supplier, NONE);
    }

    public <V> CachedReference<V> getCachedReference(
            Class<?> owner, String name, Supplier<V> supplier, CacheSettings settings) {
        return getCachedReference(owner.getName() + "." + name, supplier, settings);
    }

    @SuppressWarnings("unchecked")
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        JvmCache<String, V> cache = make(name, Optional.<CacheLoader<String, V>>of(key -> supplier.get()), settings);
        caches.put(name, cache);
        return Honest.as(CachedReference.class, new Reference<>(cache));
    }

    public void flushCaches() {
        caches.values().stream().filter(JvmCache::isFlushable).forEach(JvmCache::removeAll);
    }

    /** {@code CachedReference}: a cache with one key. */
    public record Reference<V>(JvmCache<String, V> cache) {

        private static final String KEY = "";

        public V get() {
            return cache.get(KEY);
        }

        public void reset() {
            cache.removeAll();
        }

        public boolean isPresent() {
            return cache.containsKey(KEY);
        }

        public Optional<V> getIfPresent() {
            return cache.present(KEY);
        }
    }
}
