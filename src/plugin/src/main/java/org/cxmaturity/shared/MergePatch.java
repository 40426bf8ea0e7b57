package org.cxmaturity.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Changes a document's tree by another one, as RFC 7396 (JSON Merge Patch) says. */
public final class MergePatch {

    private MergePatch() {}

    /**
     * The target with the patch applied: objects are merged field by field, null takes a field away, anything else takes
     * the place of what was there. Neither of the two is changed.
     */
    public static Object apply(Object target, Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<Object, Object> merged = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> fields) {
            merged.putAll(fields);
        }
        changes.forEach((field, change) -> {
            if (change == null) {
                merged.remove(field);
            } else {
                merged.put(field, apply(merged.get(field), change));
            }
        });
        return merged;
    }
}
