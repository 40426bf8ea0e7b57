package org.cxmaturity.programme.ao;

import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.programme.Claims;
import org.cxmaturity.programme.ClaimsContract;
import org.junit.jupiter.api.Nested;

class AoClaimsTest {

    @Nested
    class OnH2 extends ClaimsContract {
        @Override
        protected Claims claims() {
            return new AoClaims(TestDatabase.H2.activeObjects(RaiseClaimEntity.class));
        }
    }

    @Nested
    class OnPostgreSql extends ClaimsContract {
        @Override
        protected Claims claims() {
            return new AoClaims(TestDatabase.POSTGRESQL.activeObjects(RaiseClaimEntity.class));
        }
    }
}
