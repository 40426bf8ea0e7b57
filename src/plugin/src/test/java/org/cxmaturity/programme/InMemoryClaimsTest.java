package org.cxmaturity.programme;

class InMemoryClaimsTest extends ClaimsContract {

    @Override
    protected Claims claims() {
        return new InMemoryClaims();
    }
}
