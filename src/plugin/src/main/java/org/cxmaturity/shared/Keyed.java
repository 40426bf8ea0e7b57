package org.cxmaturity.shared;

/** An entity that is named by a key, unique in its list. */
public interface Keyed {
    String key();
}
