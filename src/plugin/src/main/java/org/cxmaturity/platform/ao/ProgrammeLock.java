package org.cxmaturity.platform.ao;

/**
 * Lets one transaction at a time write to a programme, on all nodes. Active Objects can't make an update depend on a
 * version; so a writer takes the lock first and then looks whether the version is still the expected one.
 */
@FunctionalInterface
public interface ProgrammeLock {

    /**
     * Waits until no other transaction holds the programme; held until the open transaction ends.
     *
     * @return false when there is no such programme any more
     */
    boolean hold(long programme);
}
