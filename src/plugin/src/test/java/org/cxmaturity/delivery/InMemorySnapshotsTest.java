package org.cxmaturity.delivery;

class InMemorySnapshotsTest extends SnapshotsContract {

    @Override
    protected Fixture fixture() {
        return new Fixture(new InMemorySnapshots().without(3), 1, 2, 3);
    }
}
