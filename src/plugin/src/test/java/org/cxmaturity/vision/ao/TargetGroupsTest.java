package org.cxmaturity.vision.ao;

import java.util.List;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.TargetGroup;
import org.junit.jupiter.api.Nested;

class TargetGroupsTest {

    abstract static class Contract extends KeyedContract<TargetGroup> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<TargetGroup> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoTargetGroups(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected TargetGroup full(int number) {
            return new TargetGroup(
                    "g-" + number,
                    "Families with children",
                    "Two adults who both work",
                    true,
                    List.of(ElementOfValue.REDUCES_EFFORT, ElementOfValue.AVOIDS_HASSLES),
                    "They ask for evening hours",
                    "Nobody else is open at nine");
        }

        @Override
        protected TargetGroup bare(int number) {
            return new TargetGroup("g-" + number, "Students", "", false, List.of(), "", "");
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
