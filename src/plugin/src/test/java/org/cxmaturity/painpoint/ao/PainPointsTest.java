package org.cxmaturity.painpoint.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.painpoint.Burden;
import org.cxmaturity.painpoint.Estimates;
import org.cxmaturity.painpoint.Evidence;
import org.cxmaturity.painpoint.Hits;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPointQuery;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.painpoint.Place;
import org.cxmaturity.painpoint.Progress;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.KeyedContract;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

        private AoPainPoints filled(Shelf shelf) {
            AoPainPoints list = new AoPainPoints(shelf.activeObjects(), shelf.programmes());
            list.addAll(shelf.bank(), List.of(full(1), bare(2), full(3)));
            return list;
        }

        private static List<String> keys(List<Stored<PainPoint>> found) {
            return found.stream().map(stored -> stored.value().key()).toList();
        }

        private static PainPointQuery query(String principle, String text) {
            return new PainPointQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(principle),
                    Optional.empty(),
                    Optional.ofNullable(text));
        }

        @Test
        void shouldFindByEverythingAtOnce() {
            Shelf shelf = new Shelf(database);
            AoPainPoints list = filled(shelf);
            PainPointQuery all = new PainPointQuery(
                    Optional.of(new StageRef("main", "buy")),
                    Optional.of(PainPointState.REJECTED),
                    Optional.of("clarity"),
                    Optional.of("product"),
                    Optional.of("NOBODY says"));

            assertEquals(List.of("pp-1", "pp-3"), keys(list.matching(shelf.bank(), all)));
            assertEquals(List.of("pp-1", "pp-2", "pp-3"), keys(list.matching(shelf.bank(), PainPointQuery.any())));
            assertEquals(List.of(), keys(list.matching(shelf.bank(), query("clar", null))));
            assertEquals(List.of("pp-2"), keys(list.matching(shelf.bank(), query(null, "bare"))));
            assertEquals(List.of(), keys(list.matching(shelf.shop(), PainPointQuery.any())));
        }

        @Test
        void shouldFindByIssueAndBySource() {
            Shelf shelf = new Shelf(database);
            AoPainPoints list = filled(shelf);

            List<Long> homes = list.raisedAs(List.of("CX-2", "CX-999")).stream()
                    .map(InProgramme::programme)
                    .filter(programme -> programme == shelf.bank())
                    .toList();
            assertEquals(List.of(shelf.bank()), homes);
            assertEquals(
                    Set.of("source-3"),
                    list.bySourceId(shelf.bank(), List.of("source-3", "x")).keySet());
            assertEquals(Map.of(), list.bySourceId(shelf.shop(), List.of("source-3")));
        }

        @Test
        void shouldGiveOpenOnesWithAStageWithoutTheirEvidence() {
            Shelf shelf = new Shelf(database);
            AoPainPoints list = filled(shelf);
            Progress open =
                    new Progress(PainPointState.ACCEPTED, "", Optional.empty(), Optional.empty(), Optional.empty());
            list.add(shelf.bank(), full(4).with(open));
            list.add(shelf.bank(), full(5).with(open));
            list.add(shelf.bank(), bare(6).with(open));

            List<PainPoint> found = list.openWithoutEvidence(shelf.bank());

            List<Evidence> none = List.of();
            assertEquals(
                    List.of(full(4).with(open).with(none), full(5).with(open).with(none)), found);
        }

        @Test
        void shouldWriteManyAtOnceButNoneThatMovedOn() {
            Shelf shelf = new Shelf(database);
            AoPainPoints list = filled(shelf);
            List<Stored<PainPoint>> seen = list.all(shelf.bank());
            list.replace(shelf.bank(), "pp-3", bare(3), 1);

            List<String> movedOn = list.replaceAllOf(
                    shelf.bank(),
                    seen.stream()
                            .map(stored -> new Stored<>(
                                    stored.value().with(List.<Evidence>of()), stored.version(), stored.id()))
                            .toList());

            assertEquals(List.of("pp-3"), movedOn);
            Stored<PainPoint> first = list.find(shelf.bank(), "pp-1").orElseThrow();
            assertEquals(full(1).with(List.<Evidence>of()), first.value());
            assertEquals(2, first.version());
            assertEquals(1, list.find(shelf.bank(), "pp-2").orElseThrow().version());
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
