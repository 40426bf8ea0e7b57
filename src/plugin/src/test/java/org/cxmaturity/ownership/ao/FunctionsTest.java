package org.cxmaturity.ownership.ao;

import java.util.List;
import org.cxmaturity.ownership.Function;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.junit.jupiter.api.Nested;

class FunctionsTest {

    abstract static class Contract extends KeyedContract<Function> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Function> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoFunctions(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Function full(int number) {
            return new Function(
                    "f-" + number,
                    "Product",
                    List.of("product team", "Größe"),
                    List.of("Developers"),
                    List.of("Front end", "API \"v2\""),
                    List.of("WEB", "APP"));
        }

        @Override
        protected Function bare(int number) {
            return new Function("f-" + number, "Sales", List.of(), List.of(), List.of(), List.of());
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
