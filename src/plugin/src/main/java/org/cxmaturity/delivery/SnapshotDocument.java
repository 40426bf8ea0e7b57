package org.cxmaturity.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a snapshot as one row of the history. The delivery index is unrounded; null when nothing was promised. */
public final class SnapshotDocument {

    private SnapshotDocument() {}

    public static Map<String, Object> write(Snapshot snapshot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", snapshot.day().toString());
        tree.putAll(MatrixDocument.totals(snapshot.totals()));
        tree.put("deliveryIndex", CellDocument.number(snapshot.totals().deliveryIndex()));
        return tree;
    }
}
