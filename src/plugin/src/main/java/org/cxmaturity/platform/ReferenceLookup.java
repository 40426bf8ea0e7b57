package org.cxmaturity.platform;

import org.cxmaturity.shared.References;

/** Knows what exists in a programme. */
public interface ReferenceLookup {
    /** All that can be referred to in the programme with that database id; takes a fixed number of queries. */
    References of(long programme);
}
