package com.atlassian.activeobjects.external;

import java.math.BigInteger;

/** The version of the plugin's tables: a whole number, where nothing counts as 0. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final BigInteger number;

    private ModelVersion(BigInteger number) {
        this.number = number;
    }

    /**
     * The version that the text names; blank or absent is version 0.
     *
     * @throws IllegalArgumentException if it is no whole number, or below 0
     */
    public static ModelVersion valueOf(String s) {
        if (s == null || s.isBlank()) {
            return new ModelVersion(BigInteger.ZERO);
        }
        BigInteger number = new BigInteger(s.trim());
        if (number.signum() < 0) {
            throw new IllegalArgumentException("A model version is not below 0: " + s);
        }
        return new ModelVersion(number);
    }

    @Override
    public int compareTo(ModelVersion mv) {
        return number.compareTo(mv.number);
    }

    public boolean isOlderThan(ModelVersion mv) {
        return compareTo(mv) < 0;
    }

    public boolean isNewerThan(ModelVersion mv) {
        return compareTo(mv) > 0;
    }

    public boolean isSame(ModelVersion mv) {
        return compareTo(mv) == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && isSame(version);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
