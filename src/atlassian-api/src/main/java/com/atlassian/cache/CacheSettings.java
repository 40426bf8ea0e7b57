package com.atlassian.cache;

/** How a cache behaves. */
public interface CacheSettings {
    Long getExpireAfterAccess();

    long getExpireAfterAccess(long defaultValue);

    Long getExpireAfterWrite();

    long getExpireAfterWrite(long defaultValue);

    Boolean getFlushable();

    boolean getFlushable(boolean defaultValue);

    Boolean getLocal();

    boolean getLocal(boolean defaultValue);

    Integer getMaxEntries();

    int getMaxEntries(int defaultValue);

    Boolean getReplicateAsynchronously();

    boolean getReplicateAsynchronously(boolean defaultValue);

    Boolean getReplicateViaCopy();

    boolean getReplicateViaCopy(boolean defaultValue);

    Boolean getStatisticsEnabled();

    boolean getStatisticsEnabled(boolean b);

    CacheSettings override(CacheSettings overrides);
}
