package com.atlassian.activeobjects.external;

import org.cxmaturity.declared.DeclarationOnly;

/** The version of the plugin's tables. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private ModelVersion() {}

    public int compareTo(ModelVersion mv) {
        throw DeclarationOnly.called();
    }

    public boolean isOlderThan(ModelVersion mv) {
        throw DeclarationOnly.called();
    }

    public boolean isNewerThan(ModelVersion mv) {
        throw DeclarationOnly.called();
    }

    public boolean isSame(ModelVersion mv) {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }

    public static ModelVersion valueOf(String s) {
        throw DeclarationOnly.called();
    }
}
