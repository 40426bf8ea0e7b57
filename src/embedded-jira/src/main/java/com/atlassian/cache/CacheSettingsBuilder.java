package com.atlassian.cache;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Collects how a cache should behave; what is not said is left to the cache manager. */
public class CacheSettingsBuilder {

    private Optional<Long> access = Optional.empty();
    private Optional<Long> write = Optional.empty();
    private Optional<Boolean> flushed = Optional.empty();
    private Optional<Boolean> kept = Optional.empty();
    private Optional<Integer> most = Optional.empty();
    private Optional<Boolean> asynchronous = Optional.empty();
    private Optional<Boolean> copied = Optional.empty();
    private Optional<Boolean> counted = Optional.empty();

    public CacheSettingsBuilder() {}

    /** Begins with what {@code cacheSettings} says. */
    public CacheSettingsBuilder(CacheSettings cacheSettings) {
        Settings said = Settings.of(cacheSettings);
        this.access = said.access();
        this.write = said.write();
        this.flushed = said.flushed();
        this.kept = said.kept();
        this.most = said.most();
        this.asynchronous = said.asynchronous();
        this.copied = said.copied();
        this.counted = said.counted();
    }

    public CacheSettings build() {
        return new Settings(access, write, flushed, kept, most, asynchronous, copied, counted);
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        this.access = Optional.of(timeUnit.toMillis(expireAfter));
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        this.write = Optional.of(timeUnit.toMillis(expireAfter));
        return this;
    }

    public CacheSettingsBuilder flushable() {
        this.flushed = Optional.of(true);
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        this.flushed = Optional.of(false);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.most = Optional.of(maxEntries);
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        this.asynchronous = Optional.of(true);
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        this.asynchronous = Optional.of(false);
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        this.copied = Optional.of(true);
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        this.copied = Optional.of(false);
        return this;
    }

    public CacheSettingsBuilder local() {
        this.kept = Optional.of(true);
        return this;
    }

    public CacheSettingsBuilder remote() {
        this.kept = Optional.of(false);
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        this.counted = Optional.of(true);
        return this;
    }

    public CacheSettingsBuilder statisticsDisabled() {
        this.counted = Optional.of(false);
        return this;
    }

    /** Times in milliseconds; empty where nothing was said. */
    private record Settings(
            Optional<Long> access,
            Optional<Long> write,
            Optional<Boolean> flushed,
            Optional<Boolean> kept,
            Optional<Integer> most,
            Optional<Boolean> asynchronous,
            Optional<Boolean> copied,
            Optional<Boolean> counted)
            implements CacheSettings {

        static Settings of(CacheSettings from) {
            return new Settings(
                    Optional.ofNullable(from.getExpireAfterAccess()),
                    Optional.ofNullable(from.getExpireAfterWrite()),
                    Optional.ofNullable(from.getFlushable()),
                    Optional.ofNullable(from.getLocal()),
                    Optional.ofNullable(from.getMaxEntries()),
                    Optional.ofNullable(from.getReplicateAsynchronously()),
                    Optional.ofNullable(from.getReplicateViaCopy()),
                    Optional.ofNullable(from.getStatisticsEnabled()));
        }

        @Override
        public Long getExpireAfterAccess() {
            return access.orElse(null);
        }

        @Override
        public long getExpireAfterAccess(long defaultValue) {
            return access.orElse(defaultValue);
        }

        @Override
        public Long getExpireAfterWrite() {
            return write.orElse(null);
        }

        @Override
        public long getExpireAfterWrite(long defaultValue) {
            return write.orElse(defaultValue);
        }

        @Override
        public Boolean getFlushable() {
            return flushed.orElse(null);
        }

        @Override
        public boolean getFlushable(boolean defaultValue) {
            return flushed.orElse(defaultValue);
        }

        @Override
        public Boolean getLocal() {
            return kept.orElse(null);
        }

        @Override
        public boolean getLocal(boolean defaultValue) {
            return kept.orElse(defaultValue);
        }

        @Override
        public Integer getMaxEntries() {
            return most.orElse(null);
        }

        @Override
        public int getMaxEntries(int defaultValue) {
            return most.orElse(defaultValue);
        }

        @Override
        public Boolean getReplicateAsynchronously() {
            return asynchronous.orElse(null);
        }

        @Override
        public boolean getReplicateAsynchronously(boolean defaultValue) {
            return asynchronous.orElse(defaultValue);
        }

        @Override
        public Boolean getReplicateViaCopy() {
            return copied.orElse(null);
        }

        @Override
        public boolean getReplicateViaCopy(boolean defaultValue) {
            return copied.orElse(defaultValue);
        }

        @Override
        public Boolean getStatisticsEnabled() {
            return counted.orElse(null);
        }

        @Override
        public boolean getStatisticsEnabled(boolean defaultValue) {
            return counted.orElse(defaultValue);
        }

        @Override
        public CacheSettings override(CacheSettings overrides) {
            Settings over = of(overrides);
            return new Settings(
                    over.access.or(this::access),
                    over.write.or(this::write),
                    over.flushed.or(this::flushed),
                    over.kept.or(this::kept),
                    over.most.or(this::most),
                    over.asynchronous.or(this::asynchronous),
                    over.copied.or(this::copied),
                    over.counted.or(this::counted));
        }
    }
}
