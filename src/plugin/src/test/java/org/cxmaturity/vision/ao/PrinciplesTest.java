package org.cxmaturity.vision.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.Principle.Layer;
import org.junit.jupiter.api.Nested;

class PrinciplesTest {

    abstract static class Contract extends KeyedContract<Principle> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Principle> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoPrinciples(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Principle full(int number) {
            return new Principle(
                    "p-" + number,
                    "Prinzip Nº " + number,
                    "Every letter fits on a page.\nNo more.",
                    Optional.of(Layer.VALUE),
                    List.of(ElementOfValue.SIMPLIFIES, ElementOfValue.SAVES_TIME),
                    List.of(new StageRef("main", "support"), new StageRef("main", "buy")),
                    Optional.of("CX-" + (number + 1)));
        }

        @Override
        protected Principle bare(int number) {
            return new Principle("p-" + number, "Bare", "", Optional.empty(), List.of(), List.of(), Optional.empty());
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
