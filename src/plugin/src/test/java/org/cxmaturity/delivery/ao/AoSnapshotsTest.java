package org.cxmaturity.delivery.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.cxmaturity.delivery.CellState;
import org.cxmaturity.delivery.DaySpan;
import org.cxmaturity.delivery.MatrixTotals;
import org.cxmaturity.delivery.Snapshot;
import org.cxmaturity.delivery.SnapshotsContract;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.PageRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AoSnapshotsTest {

    abstract static class Contract extends SnapshotsContract {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture(snapshots(shelf), shelf.bank(), shelf.shop(), Integer.MAX_VALUE);
        }

        private static AoSnapshots snapshots(Shelf shelf) {
            return new AoSnapshots(shelf.activeObjects(), shelf.programmes());
        }

        @Test
        void shouldReadManyDaysInTwoStatements() {
            Shelf shelf = new Shelf(database);
            AoSnapshots snapshots = snapshots(shelf);
            MatrixTotals totals = new MatrixTotals(Map.of(
                    CellState.NOT_PLANNED, 1,
                    CellState.PLANNED, 2,
                    CellState.IN_DELIVERY, 3,
                    CellState.DELIVERED, 4,
                    CellState.PROVEN, 5));
            for (int day = 0; day < 20; day++) {
                snapshots.keep(
                        shelf.bank(), new Snapshot(LocalDate.of(2026, 1, 1).plusDays(day), totals));
            }

            int statements = shelf.activeObjects()
                    .statementsOf(() ->
                            snapshots.between(shelf.bank(), DaySpan.always(), new PageRequest(0, PageRequest.MOST)));

            assertEquals(2, statements);
        }
    }

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends Contract {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }
}
