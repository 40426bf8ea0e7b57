package org.cxmaturity.painpoint.ao;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.painpoint.Burden;
import org.cxmaturity.painpoint.Estimates;
import org.cxmaturity.painpoint.Evidence;
import org.cxmaturity.painpoint.Hits;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.painpoint.Place;
import org.cxmaturity.painpoint.Progress;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.cxmaturity.shared.StageRef;
import org.junit.jupiter.api.Nested;

class PainPointsTest {

    abstract static class Contract extends KeyedContract<PainPoint> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<PainPoint> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoPainPoints(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected PainPoint full(int number) {
            return new PainPoint(
                    "pp-" + number,
                    "The card comes late",
                    "Three weeks, and nobody says why.",
                    new Place(Optional.of(new StageRef("main", "buy")), Optional.of("app")),
                    new Hits(List.of("families", "students"), List.of("clarity")),
                    new Burden(
                            Optional.of(4),
                            Optional.of(0.1 + 0.2),
                            Optional.of(1_200_000_000_000L),
                            Optional.of(-2),
                            Optional.of(Burden.Control.INFLUENCE)),
                    new Estimates(
                            Optional.of(2.0), Optional.of(0.8), Optional.of(0.5), Optional.of(9.0), Optional.of(3.25)),
                    new Progress(
                            PainPointState.REJECTED,
                            "Not ours to change",
                            Optional.of("CX-" + (number + 1)),
                            Optional.of(LocalDate.of(2026, 1, 10)),
                            Optional.of(LocalDate.of(2026, 3, 29))),
                    Optional.of("product"),
                    "source-" + number,
                    List.of(
                            evidence("late again"),
                            evidence("late again"),
                            new Evidence(Optional.empty(), "", "", Optional.empty(), Optional.empty(), false, "")));
        }

        private static Evidence evidence(String quote) {
            return new Evidence(
                    Optional.of(Evidence.Kind.SUPPORT_TICKET),
                    quote,
                    "https://example.com/?q=1",
                    Optional.of(LocalDate.of(2024, 2, 29)),
                    Optional.of(3L),
                    true,
                    "t-1");
        }

        @Override
        protected PainPoint bare(int number) {
            return new PainPoint(
                    "pp-" + number,
                    "Bare",
                    "",
                    Place.unknown(),
                    Hits.none(),
                    Burden.unknown(),
                    Estimates.none(),
                    new Progress(PainPointState.CAPTURED, "", Optional.empty(), Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    "",
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
