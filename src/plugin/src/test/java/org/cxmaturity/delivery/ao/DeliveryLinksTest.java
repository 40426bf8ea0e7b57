package org.cxmaturity.delivery.ao;

import java.util.Optional;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedRepositoryContract;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.junit.jupiter.api.Nested;

class DeliveryLinksTest {

    abstract static class Contract extends KeyedRepositoryContract<DeliveryLink> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<DeliveryLink> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoDeliveryLinks(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected DeliveryLink full(int number) {
            return new DeliveryLink("PAY-" + (number + 1), "clarity", Optional.of(new StageRef("main", "buy")));
        }

        @Override
        protected DeliveryLink bare(int number) {
            return new DeliveryLink("PAY-" + (number + 1), "clarity", Optional.empty());
        }

        @Override
        protected String key(Stored<DeliveryLink> stored) {
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
