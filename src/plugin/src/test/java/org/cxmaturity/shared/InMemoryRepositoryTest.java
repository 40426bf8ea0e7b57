package org.cxmaturity.shared;

/** The double that tests of use cases work with keeps the contract of the real lists. */
class InMemoryRepositoryTest extends KeyedContract<InMemoryRepositoryTest.Thing> {

    record Thing(String key, String text) implements Keyed {}

    @Override
    protected Fixture<Thing> fixture() {
        return new Fixture<>(InMemoryRepository.keyed(), 1, 2);
    }

    @Override
    protected Thing full(int number) {
        return new Thing("t-" + number, "full");
    }

    @Override
    protected Thing bare(int number) {
        return new Thing("t-" + number, "");
    }
}
