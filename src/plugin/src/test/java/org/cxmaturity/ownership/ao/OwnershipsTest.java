package org.cxmaturity.ownership.ao;

import org.cxmaturity.ownership.Ownership;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedRepositoryContract;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;
import org.junit.jupiter.api.Nested;

class OwnershipsTest {

    abstract static class Contract extends KeyedRepositoryContract<Ownership> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Ownership> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoOwnerships(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Ownership full(int number) {
            return new Ownership(
                    Subject.touchpoint(new StageRef("main", "buy"), "app"), "f-" + number, Ownership.Role.ACCOUNTABLE);
        }

        @Override
        protected Ownership bare(int number) {
            return new Ownership(Subject.programme(), "f-" + number, Ownership.Role.INFORMED);
        }

        @Override
        protected String key(Stored<Ownership> stored) {
            return Long.toString(stored.id());
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
