package org.cxmaturity.metric.ao;

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
import org.cxmaturity.shared.KeyedContract;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.junit.jupiter.api.Nested;

class MetricsTest {

    abstract static class Contract extends KeyedContract<Metric> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Metric> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(new AoMetrics(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Metric full(int number) {
            return new Metric(
                    "m-" + number,
                    "Ease of paying",
                    MetricKind.CES,
                    Subject.cell("clarity", new StageRef("main", "buy")),
                    "points",
                    Optional.of(5),
                    new Objective(
                            Optional.of(3.2),
                            Optional.of(4.0),
                            Objective.Direction.DOWN,
                            Optional.of(LocalDate.of(2026, 12, 31)),
                            Optional.of("product")),
                    List.of(
                            new Reading(
                                    LocalDate.of(2026, 1, 31),
                                    Optional.of(LocalDate.of(2026, 1, 1)),
                                    Map.of("5", 40L),
                                    Optional.empty()),
                            Reading.of(LocalDate.of(2026, 2, 28), 3.3),
                            Reading.of(LocalDate.of(2026, 2, 28), 3.3)));
        }

        @Override
        protected Metric bare(int number) {
            return new Metric(
                    "m-" + number,
                    "",
                    MetricKind.NUMBER,
                    Subject.programme(),
                    "",
                    Optional.empty(),
                    new Objective(
                            Optional.empty(),
                            Optional.empty(),
                            Objective.Direction.UP,
                            Optional.empty(),
                            Optional.empty()),
                    List.of());
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
