package org.cxmaturity.metric.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedRepositoryContract;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.WriteResult;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static Metric metric(String key) {
        Objective open = new Objective(
                Optional.empty(), Optional.empty(), Objective.Direction.UP, Optional.empty(), Optional.empty());
        return new Metric(key, "", MetricKind.NPS, Subject.programme(), "", Optional.empty(), open, List.of());
    }

    abstract static class Contract extends KeyedRepositoryContract<Reading> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Reading> fixture() {
            Shelf shelf = new Shelf(database);
            AoMetrics metrics = new AoMetrics(shelf.activeObjects(), shelf.programmes());
            return new Fixture<>(
                    new AoReadings(shelf.activeObjects(), shelf.programmes()),
                    id(metrics.add(shelf.bank(), metric("nps"))),
                    id(metrics.add(shelf.bank(), metric("csat"))));
        }

        private static long id(WriteResult<Metric> added) {
            return added instanceof WriteResult.Done<Metric> done
                    ? done.stored().id()
                    : -1;
        }

        @Override
        protected Reading full(int number) {
            return new Reading(
                    LocalDate.of(2026, 1, 31),
                    Optional.of(LocalDate.of(2026, 1, 1)),
                    Map.of("9", 40L, "10", (long) number),
                    Optional.empty());
        }

        @Override
        protected Reading bare(int number) {
            return Reading.of(LocalDate.of(2026, 1, 31), number + 0.1);
        }

        @Override
        protected String key(Stored<Reading> stored) {
            return Long.toString(stored.id());
        }

        @Test
        void shouldCountAsAChangeOfTheMetric() {
            Shelf shelf = new Shelf(database);
            AoMetrics metrics = new AoMetrics(shelf.activeObjects(), shelf.programmes());
            AoReadings readings = new AoReadings(shelf.activeObjects(), shelf.programmes());
            long nps = id(metrics.add(shelf.bank(), metric("nps")));

            readings.add(nps, full(1));
            readings.add(nps, full(1));

            Stored<Metric> stored = metrics.find(shelf.bank(), "nps").orElseThrow();
            assertEquals(metric("nps").with(List.of(full(1), full(1))), stored.value());
            assertEquals(3, stored.version());
        }

        @Test
        void shouldKeepTheReadingsThatAMetricKeeps() {
            Shelf shelf = new Shelf(database);
            AoMetrics metrics = new AoMetrics(shelf.activeObjects(), shelf.programmes());
            AoReadings readings = new AoReadings(shelf.activeObjects(), shelf.programmes());
            Metric before = metric("nps").with(List.of(full(1), full(2), full(1)));
            long nps = id(metrics.add(shelf.bank(), before));
            List<Stored<Reading>> old = readings.all(nps);

            metrics.replace(shelf.bank(), "nps", before.with(List.of(full(2), full(1), full(3))), 1);

            List<Stored<Reading>> now = readings.all(nps);
            assertEquals(
                    List.of(full(2), full(1), full(3)),
                    now.stream().map(Stored::value).toList());
            assertEquals(old.get(1).id(), now.get(0).id());
            assertEquals(old.get(0).id(), now.get(1).id());
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
