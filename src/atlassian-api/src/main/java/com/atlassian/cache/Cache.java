package com.atlassian.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.declared.DeclarationOnly;

/** A cache by key. */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    V get(K key);

    V get(K value, Supplier<? extends V> supplier);

    default Map<K, V> getBulk(Set<K> set, Function<Set<K>, Map<K, V>> function) {
        throw DeclarationOnly.called();
    }

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);
}
