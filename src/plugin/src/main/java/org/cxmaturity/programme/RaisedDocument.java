package org.cxmaturity.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cxmaturity.shared.Problem;

/** Writes what became of things that were to be raised. */
public final class RaisedDocument {

    private RaisedDocument() {}

    /**
     * One of them.
     *
     * @param errors writes problems with their messages
     */
    public static Map<String, Object> write(
            String key, RaisedItem item, Function<List<Problem>, List<Map<String, Object>>> errors) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("outcome", item.outcome().name());
        tree.put("issue", item.issue().orElse(null));
        tree.put("errors", errors.apply(item.problems()));
        return tree;
    }
}
