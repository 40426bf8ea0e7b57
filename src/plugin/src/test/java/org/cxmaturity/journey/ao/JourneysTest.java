package org.cxmaturity.journey.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.journey.Touchpoint;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.junit.jupiter.api.Nested;

class JourneysTest {

    abstract static class Contract extends KeyedContract<Journey> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Journey> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(new AoJourneys(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Journey full(int number) {
            return new Journey(
                    "j-" + number,
                    "To the first card",
                    Optional.of("families"),
                    List.of(
                            stage("buy", List.of(new Touchpoint("app", "App", "app", true), branch())),
                            stage("use", List.of()),
                            new Stage(
                                    "ask", "Ask", Optional.empty(), "", "", Optional.empty(), "", List.of(branch()))));
        }

        private static Touchpoint branch() {
            return new Touchpoint("branch", "Branch", "", false);
        }

        private static Stage stage(String key, List<Touchpoint> touchpoints) {
            return new Stage(
                    key,
                    "Stage " + key,
                    Optional.of(Stage.Phase.DURING),
                    "Fills in a form",
                    "hopeful, frustrated",
                    Optional.of(-2),
                    "Ask less",
                    touchpoints);
        }

        @Override
        protected Journey bare(int number) {
            return new Journey("j-" + number, "Bare", Optional.empty(), List.of());
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
