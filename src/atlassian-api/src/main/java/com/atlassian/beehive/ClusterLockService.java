package com.atlassian.beehive;

/** Gives locks that hold across nodes. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
