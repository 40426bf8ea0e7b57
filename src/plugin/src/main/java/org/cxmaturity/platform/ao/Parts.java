package org.cxmaturity.platform.ao;

import java.util.List;
import java.util.Map;

/** The parts of the entities that are being read, by the row ID of their owner. */
public final class Parts {

    private final Map<Class<?>, Map<Integer, List<PartRow>>> byTypeAndOwner;

    Parts(Map<Class<?>, Map<Integer, List<PartRow>>> byTypeAndOwner) {
        this.byTypeAndOwner = byTypeAndOwner;
    }

    /** The parts of that sort that belong to the row, in their order. */
    public <P extends PartRow> List<P> of(ProgrammeRow owner, Class<P> type) {
        return byTypeAndOwner.getOrDefault(type, Map.of()).getOrDefault(owner.getID(), List.of()).stream()
                .map(type::cast)
                .toList();
    }
}
