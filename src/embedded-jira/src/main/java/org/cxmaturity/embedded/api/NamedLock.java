package org.cxmaturity.embedded.api;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Atlassian's {@code ClusterLock}: first among the threads of this process, then among the nodes. Reentrant. */
public final class NamedLock {

    private static final long PAUSE_MILLIS = 50;

    private final String name;
    private final ClusterLocks owner;
    private final ReentrantLock local = new ReentrantLock(true);
    private volatile boolean claimed;

    NamedLock(String name, ClusterLocks owner) {
        this.name = name;
        this.owner = owner;
    }

    String name() {
        return name;
    }

    boolean isClaimed() {
        return claimed;
    }

    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    /** Waits as long as it takes; an interruption is kept for later. */
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.DAYS)) {
            Thread.onSpinWait();
        }
    }

    public boolean tryLock() {
        return local.tryLock() && claimedOrUnlocked();
    }

    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        try {
            while (!claimedOnce()) {
                if (System.nanoTime() >= end) {
                    local.unlock();
                    return false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            local.unlock();
            throw e;
        }
    }

    /** Throws {@link IllegalMonitorStateException} unless this thread holds it. */
    public void unlock() {
        if (local.getHoldCount() == 1) {
            claimed = false;
            owner.release(name);
        }
        local.unlock();
    }

    private boolean claimedOrUnlocked() {
        boolean mine = claimedOnce();
        if (!mine) {
            local.unlock();
        }
        return mine;
    }

    private boolean claimedOnce() {
        if (local.getHoldCount() == 1) {
            claimed = owner.claim(name);
        }
        return claimed;
    }
}
