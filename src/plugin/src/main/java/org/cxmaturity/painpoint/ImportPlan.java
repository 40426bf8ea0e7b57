package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.painpoint.ImportOutcome.Action;
import org.cxmaturity.painpoint.ImportOutcome.Touched;
import org.cxmaturity.shared.Stored;

/**
 * What the good rows of a table change in a programme. Rows of one title become one pain point when the caller groups
 * by title, and each of them a piece of its evidence; else each row is a pain point of its own. Where rows of a group
 * differ in what the pain point itself says, the first that says something counts; fields that a pain point already
 * has are never overwritten.
 */
final class ImportPlan {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<PainPoint> created = new ArrayList<>();
    private final List<Stored<PainPoint>> updated = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private int known;
    private int evidence;
    private long customers;

    private ImportPlan() {}

    /**
     * Plans against what is stored.
     *
     * @param rows the good rows with the ids by which they are known again
     * @param stored all pain points of the programme
     * @param byTitle whether rows of the same title are one pain point
     * @param today the date of capture where a row has none
     */
    static ImportPlan of(List<IdentifiedRow> rows, List<Stored<PainPoint>> stored, boolean byTitle, LocalDate today) {
        ImportPlan plan = new ImportPlan();
        Map<String, Stored<PainPoint>> bySource = bySource(stored);
        Map<String, Stored<PainPoint>> byName = new LinkedHashMap<>();
        stored.forEach(one -> byName.putIfAbsent(one.value().title().strip().replaceAll("\\s+", " "), one));
        for (IdentifiedRow row : rows) {
            Optional<Stored<PainPoint>> owner = Optional.ofNullable(bySource.get(row.id()));
            String name = byTitle ? row.draft().title() : row.id();
            Group group = plan.groups.computeIfAbsent(
                    name, key -> new Group(owner.or(() -> byTitle ? Optional.ofNullable(byName.get(key)) : owner)));
            group.take(row, owner.isPresent());
        }
        plan.settle(FreeKeys.besides(stored), today);
        return plan;
    }

    private static Map<String, Stored<PainPoint>> bySource(List<Stored<PainPoint>> stored) {
        Map<String, Stored<PainPoint>> bySource = new LinkedHashMap<>();
        for (Stored<PainPoint> one : stored) {
            if (!one.value().sourceId().isEmpty()) {
                bySource.putIfAbsent(one.value().sourceId(), one);
            }
            one.value().evidence().stream()
                    .map(Evidence::sourceId)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> bySource.putIfAbsent(id, one));
        }
        return bySource;
    }

    private void settle(FreeKeys keys, LocalDate today) {
        for (Group group : groups.values()) {
            known += group.knownRows;
            evidence += group.fresh.size();
            customers += group.freshCustomers();
            if (group.owner.isEmpty()) {
                PainPoint painPoint = group.create(keys.next(), today);
                created.add(painPoint);
                touched.add(group.touched(painPoint, Action.CREATED));
            } else if (group.fresh.isEmpty()) {
                touched.add(group.touched(group.owner.get().value(), Action.UNCHANGED));
            } else {
                Stored<PainPoint> before = group.owner.get();
                PainPoint after = group.extend(before.value());
                updated.add(new Stored<>(after, before.version(), before.id()));
                touched.add(group.touched(after, Action.UPDATED));
            }
        }
    }

    List<PainPoint> created() {
        return created;
    }

    /** Those that get more evidence, with the version that was read. */
    List<Stored<PainPoint>> updated() {
        return updated;
    }

    List<Touched> touched() {
        return touched;
    }

    int known() {
        return known;
    }

    int evidence() {
        return evidence;
    }

    long customers() {
        return customers;
    }

    boolean changesSomething() {
        return !created.isEmpty() || !updated.isEmpty();
    }

    /**
     * A good row and the id by which a later import knows it again.
     *
     * @param id the mapped source id, else one made of the row's content and its place among equal rows
     */
    record IdentifiedRow(RowDraft draft, String id) {}

    /** Rows that stand for one pain point. */
    private static final class Group {
        private final Optional<Stored<PainPoint>> owner;
        private final List<IdentifiedRow> all = new ArrayList<>();
        private final List<IdentifiedRow> fresh = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private int knownRows;

        private Group(Optional<Stored<PainPoint>> owner) {
            this.owner = owner;
        }

        private void take(IdentifiedRow row, boolean isKnown) {
            all.add(row);
            if (isKnown || !ids.add(row.id())) {
                knownRows++;
            } else {
                fresh.add(row);
            }
        }

        private long freshCustomers() {
            return fresh.stream()
                    .mapToLong(row -> row.draft().evidence().count().orElse(1L))
                    .sum();
        }

        private PainPoint create(String key, LocalDate today) {
            MergedRows rows =
                    new MergedRows(all.stream().map(IdentifiedRow::draft).toList());
            String sourceId = all.size() == 1 ? all.get(0).id() : "";
            return rows.painPoint(key, sourceId, today).with(pieces());
        }

        private PainPoint extend(PainPoint before) {
            List<Evidence> longer = new ArrayList<>(before.evidence());
            longer.addAll(pieces());
            return before.with(longer);
        }

        private List<Evidence> pieces() {
            return fresh.stream()
                    .map(row -> row.draft().evidence().knownAs(row.id()))
                    .toList();
        }

        private Touched touched(PainPoint painPoint, Action action) {
            long counted = all.stream()
                    .mapToLong(row -> row.draft().evidence().count().orElse(1L))
                    .sum();
            return new Touched(painPoint.key(), painPoint.title(), action, all.size(), counted);
        }
    }
}
