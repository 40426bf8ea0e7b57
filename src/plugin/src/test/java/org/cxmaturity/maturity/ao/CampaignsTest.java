package org.cxmaturity.maturity.ao;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.maturity.Answer;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Response;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.shared.KeyedContract;
import org.junit.jupiter.api.Nested;

class CampaignsTest {

    abstract static class Contract extends KeyedContract<Campaign> {

        private final TestDatabase database;

        Contract(TestDatabase database) {
            this.database = database;
        }

        @Override
        protected Fixture<Campaign> fixture() {
            Shelf shelf = new Shelf(database);
            return new Fixture<>(
                    new AoCampaigns(shelf.activeObjects(), shelf.programmes()), shelf.bank(), shelf.shop());
        }

        @Override
        protected Campaign full(int number) {
            return new Campaign(
                    "202" + number,
                    Optional.of(LocalDate.of(2026, 1, 5)),
                    Optional.of(LocalDate.of(2026, 1, 31)),
                    Optional.of(2),
                    List.of(response("r-1"), response("r-2")));
        }

        private static Response response(String respondent) {
            return new Response(
                    respondent,
                    Optional.of("sales"),
                    Map.of(
                            "p1", new Answer.Rated(3, ""),
                            "p2", new Answer.Rated(5, "https://example.com/"),
                            "p3", Answer.Unrated.DONT_KNOW),
                    "To lend money",
                    Optional.of(4),
                    true);
        }

        @Override
        protected Campaign bare(int number) {
            Response blank = new Response("r-1", Optional.empty(), Map.of(), "", Optional.empty(), false);
            return new Campaign("202" + number, Optional.empty(), Optional.empty(), Optional.empty(), List.of(blank));
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
