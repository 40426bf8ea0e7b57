package org.cxmaturity.delivery.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cxmaturity.delivery.CellState;
import org.cxmaturity.delivery.DaySpan;
import org.cxmaturity.delivery.MatrixTotals;
import org.cxmaturity.delivery.Snapshot;
import org.cxmaturity.delivery.Snapshots;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/** Snapshots in Active Objects. Whoever keeps one holds the programme, so that no row outlives it. */
public final class AoSnapshots implements Snapshots {

    private static final String WITHIN = "PROGRAMME_ID = ? AND TAKEN_ON >= ? AND TAKEN_ON <= ?";
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ActiveObjects activeObjects;
    private final ProgrammeLock lock;
    private final Rows rows;

    public AoSnapshots(ActiveObjects activeObjects, ProgrammeLock lock) {
        this.activeObjects = activeObjects;
        this.lock = lock;
        this.rows = new Rows(activeObjects);
    }

    @Override
    public boolean keep(long programme, Snapshot snapshot) {
        return activeObjects.executeInTransaction(() -> {
            boolean there = lock.hold(programme);
            if (there) {
                put(columns(programme, snapshot));
            }
            return there;
        });
    }

    private void put(Map<String, Object> columns) {
        Optional<SnapshotEntity> same =
                rows.atMostOne(SnapshotEntity.class, "UNIQUE_KEY = ?", columns.get("UNIQUE_KEY"));
        if (same.isPresent()) {
            Rows.update(same.get(), columns);
        } else {
            activeObjects.create(SnapshotEntity.class, columns);
        }
    }

    private static Map<String, Object> columns(long programme, Snapshot snapshot) {
        Columns columns = new Columns()
                .with("PROGRAMME_ID", (int) programme)
                .with("TAKEN_ON", snapshot.day())
                .with("UNIQUE_KEY", programme + ":" + snapshot.day());
        snapshot.totals().byState().forEach((state, cells) -> columns.with(state.name(), cells));
        return columns.toMap();
    }

    @Override
    public Page<Snapshot> between(long programme, DaySpan days, PageRequest request) {
        Object[] within = {
            (int) programme,
            days.from().orElse(FIRST_DAY).toString(),
            days.to().orElse(LAST_DAY).toString()
        };
        Query page = Query.select()
                .where(WITHIN, within)
                .order("TAKEN_ON ASC")
                .offset(request.start())
                .limit(request.limit());
        List<Snapshot> found = Arrays.stream(activeObjects.find(SnapshotEntity.class, page))
                .map(AoSnapshots::snapshot)
                .toList();
        return new Page<>(request, activeObjects.count(SnapshotEntity.class, WITHIN, within), found);
    }

    private static Snapshot snapshot(SnapshotEntity row) {
        Map<CellState, Integer> cells = new EnumMap<>(CellState.class);
        cells.put(CellState.NOT_PLANNED, row.getNotPlanned());
        cells.put(CellState.PLANNED, row.getPlanned());
        cells.put(CellState.IN_DELIVERY, row.getInDelivery());
        cells.put(CellState.DELIVERED, row.getDelivered());
        cells.put(CellState.PROVEN, row.getProven());
        return new Snapshot(LocalDate.parse(row.getTakenOn()), new MatrixTotals(cells));
    }

    @Override
    public int removeAll(long programme) {
        return activeObjects.executeInTransaction(() -> {
            lock.hold(programme);
            return activeObjects.deleteWithSQL(SnapshotEntity.class, "PROGRAMME_ID = ?", (int) programme);
        });
    }
}
