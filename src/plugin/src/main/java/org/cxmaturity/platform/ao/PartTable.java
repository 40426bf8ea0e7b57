package org.cxmaturity.platform.ao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes the parts of entities. A part that stays as it is keeps its row. */
final class PartTable {

    private final Rows rows;
    private final ListWriter writer;

    PartTable(Rows rows) {
        this.rows = rows;
        this.writer = new ListWriter(rows);
    }

    /** The parts of all entities of the programme. */
    Parts ofProgramme(List<? extends PartMapping<?, ?>> mappings, long programme) {
        Map<Class<?>, Map<Integer, List<PartRow>>> all = new HashMap<>();
        for (PartMapping<?, ?> mapping : mappings) {
            all.put(mapping.type(), byOwner(rows.all(mapping.type(), "PROGRAMME_ID = ?", (int) programme)));
        }
        return new Parts(all);
    }

    /** The parts of these entities, given by their row IDs. */
    Parts of(List<? extends PartMapping<?, ?>> mappings, List<Integer> owners) {
        Map<Class<?>, Map<Integer, List<PartRow>>> all = new HashMap<>();
        for (PartMapping<?, ?> mapping : mappings) {
            all.put(mapping.type(), byOwner(rows.among(mapping.type(), "OWNER_ID", owners)));
        }
        return new Parts(all);
    }

    private static Map<Integer, List<PartRow>> byOwner(List<? extends PartRow> parts) {
        return parts.stream()
                .sorted(Rows.IN_ORDER)
                .map(PartRow.class::cast)
                .collect(Collectors.groupingBy(PartRow::getOwnerId));
    }

    void delete(List<? extends PartMapping<?, ?>> mappings, List<Integer> owners) {
        mappings.forEach(mapping -> rows.delete(mapping.type(), "OWNER_ID", owners));
    }

    /** Makes the parts of new entities, given by their row IDs. */
    <E> void create(List<PartMapping<E, ?>> mappings, long programme, Map<Integer, E> owners) {
        mappings.forEach(mapping -> createOne(mapping, programme, owners));
    }

    private <E> void createOne(PartMapping<E, ?> mapping, long programme, Map<Integer, E> owners) {
        List<Map<String, Object>> made = new ArrayList<>();
        owners.forEach((owner, entity) -> {
            List<Columns> parts = columns(mapping, owner, entity);
            for (int position = 0; position < parts.size(); position++) {
                made.add(ListWriter.newRow(mapping.type(), position, parts.get(position), owned(programme, owner)));
            }
        });
        rows.create(mapping.type(), made);
    }

    /**
     * Turns the parts of an entity into those of its new state.
     *
     * @param parts the parts as they stand
     * @return whether anything changed
     */
    <E> boolean replace(List<PartMapping<E, ?>> mappings, ProgrammeRow owner, Parts parts, Change<E> change) {
        boolean changed = false;
        for (PartMapping<E, ?> mapping : mappings) {
            changed |= replaceOne(mapping, owner, parts, change);
        }
        return changed;
    }

    /** An entity before and after. */
    record Change<E>(E before, E after) {}

    private <E, P extends PartRow> boolean replaceOne(
            PartMapping<E, P> mapping, ProgrammeRow owner, Parts parts, Change<E> change) {
        List<Columns> before = columns(mapping, owner.getID(), change.before());
        List<Columns> after = columns(mapping, owner.getID(), change.after());
        if (before.equals(after)) {
            return false;
        }
        ListWriter.Present<P> present =
                new ListWriter.Present<>(mapping.type(), parts.of(owner, mapping.type()), before);
        writer.write(present, after, owned(owner.getProgrammeId(), owner.getID()));
        return true;
    }

    private static <E> List<Columns> columns(PartMapping<E, ?> mapping, int owner, E entity) {
        List<Columns> columns = mapping.columns().apply(entity);
        columns.forEach(part -> part.uniqueIn(owner));
        return columns;
    }

    private static Map<String, Object> owned(long programme, int owner) {
        return Map.of("PROGRAMME_ID", (int) programme, "OWNER_ID", owner);
    }
}
