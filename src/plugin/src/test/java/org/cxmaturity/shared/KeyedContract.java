package org.cxmaturity.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds besides for lists of entities with keys of their own. */
public abstract class KeyedContract<E extends Keyed> extends KeyedRepositoryContract<E> {

    @Override
    protected String key(Stored<E> stored) {
        return stored.value().key();
    }

    @Test
    void shouldRefuseAKeyThatIsTaken() {
        Fixture<E> fixture = fixture();
        fixture.list().add(fixture.programme(), full(1));

        WriteResult<E> result = fixture.list().add(fixture.programme(), bare(1));

        assertEquals(
                full(1),
                assertInstanceOf(WriteResult.Duplicate.class, result).current().value());
        assertEquals(1, fixture.list().all(fixture.programme()).size());
    }

    @Test
    void shouldGiveAnEntityAnotherKeyUnlessItIsTaken() {
        Fixture<E> fixture = fixture();
        fixture.list().addAll(fixture.programme(), List.of(full(1), full(2)));

        WriteResult<E> taken = fixture.list().replace(fixture.programme(), full(1).key(), full(2), 1);
        WriteResult<E> free = fixture.list().replace(fixture.programme(), full(1).key(), full(3), 1);

        assertInstanceOf(WriteResult.Duplicate.class, taken);
        assertInstanceOf(WriteResult.Done.class, free);
        assertEquals(
                List.of(full(3), full(2)),
                fixture.list().all(fixture.programme()).stream()
                        .map(Stored::value)
                        .toList());
    }

    @Test
    void shouldCountAChangeOfTheWholeListByEntity() {
        Fixture<E> fixture = fixture();
        fixture.list().addAll(fixture.programme(), List.of(full(1), full(2)));
        List<Stored<E>> before = fixture.list().all(fixture.programme());

        fixture.list().replaceAll(fixture.programme(), List.of(bare(1), full(2)));

        List<Stored<E>> after = fixture.list().all(fixture.programme());
        assertEquals(new Stored<>(bare(1), 2, before.get(0).id()), after.get(0));
        assertEquals(before.get(1), after.get(1));
    }
}
