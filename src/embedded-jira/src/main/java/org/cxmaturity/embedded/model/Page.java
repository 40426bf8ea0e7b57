package org.cxmaturity.embedded.model;

import java.util.List;

/**
 * A part of a list.
 *
 * @param start index of the first value, from 0
 * @param total how many there are in all
 */
public record Page<T>(long start, int limit, long total, List<T> values) {

    public Page {
        values = List.copyOf(values);
    }
}
