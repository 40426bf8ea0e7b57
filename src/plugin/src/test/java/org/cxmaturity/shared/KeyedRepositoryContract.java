package org.cxmaturity.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every list of a programme, wherever it is kept. */
public abstract class KeyedRepositoryContract<E> {

    private KeyedRepository<E> list;
    private long bank;

    /** An empty list of a programme. */
    public record Fixture<E>(KeyedRepository<E> list, long programme, long otherProgramme) {}

    private long shop;

    protected abstract Fixture<E> fixture();

    /** An entity that the number tells apart from others, with every field filled. */
    protected abstract E full(int number);

    /** The same entity with as little in it as possible. */
    protected abstract E bare(int number);

    /** The key of a stored entity. */
    protected abstract String key(Stored<E> stored);

    @BeforeEach
    void open() {
        Fixture<E> fixture = fixture();
        list = fixture.list();
        bank = fixture.programme();
        shop = fixture.otherProgramme();
    }

    private Stored<E> added(E entity) {
        if (list.add(bank, entity) instanceof WriteResult.Done<E> done) {
            return done.stored();
        }
        throw new AssertionError("not added: " + entity);
    }

    private List<E> values() {
        return list.all(bank).stream().map(Stored::value).toList();
    }

    @Test
    void shouldGiveBackWhatWasAdded() {
        Stored<E> first = added(full(1));
        Stored<E> second = added(bare(2));

        assertEquals(List.of(full(1), bare(2)), values());
        assertEquals(1, first.version());
        assertEquals(first, list.find(bank, key(first)).orElseThrow());
        assertEquals(second, list.find(bank, key(second)).orElseThrow());
    }

    @Test
    void shouldKeepProgrammesApart() {
        Stored<E> stored = added(full(1));

        assertTrue(list.all(shop).isEmpty());
        assertTrue(list.find(shop, key(stored)).isEmpty());
        assertEquals(0, list.page(shop, PageRequest.first()).total());
        assertInstanceOf(WriteResult.Done.class, list.add(shop, full(1)));
    }

    @Test
    void shouldFindNothingUnderAKeyThatNobodyHas() {
        added(full(1));

        assertTrue(list.find(bank, "nobody").isEmpty());
        assertTrue(list.find(bank, "999999").isEmpty());
        assertTrue(list.find(bank, "").isEmpty());
    }

    @Test
    void shouldFindSeveralByKey() {
        List<Stored<E>> all =
                IntStream.range(0, 4).mapToObj(i -> added(full(i))).toList();
        List<String> keys = List.of(key(all.get(3)), "nobody", key(all.get(1)));

        assertEquals(
                Set.of(all.get(1), all.get(3)),
                Set.copyOf(list.findAll(bank, keys).values()));
        assertEquals(all.stream().map(this::key).collect(Collectors.toSet()), list.keys(bank));
        assertEquals(all.get(1), list.findAll(bank, keys).get(key(all.get(1))));
        assertTrue(list.findAll(bank, List.of()).isEmpty());
    }

    @Test
    void shouldGivePagesInTheOrderOfTheList() {
        list.addAll(bank, IntStream.range(0, 7).mapToObj(this::full).toList());

        Page<Stored<E>> page = list.page(bank, new PageRequest(2, 3));

        assertEquals(7, page.total());
        assertEquals(List.of(full(2), full(3), full(4)), page.map(Stored::value).values());
        assertTrue(list.page(bank, new PageRequest(7, 3)).values().isEmpty());
    }

    @Test
    void shouldAddManyAtTheEnd() {
        added(full(9));
        list.addAll(bank, List.of(full(1), bare(2), full(3)));

        assertEquals(List.of(full(9), full(1), bare(2), full(3)), values());
        assertEquals(
                Set.of(1),
                Set.copyOf(list.all(bank).stream().map(Stored::version).toList()));
    }

    @Test
    void shouldReplaceAtTheExpectedVersionOnly() {
        Stored<E> first = added(full(1));

        WriteResult<E> done = list.replace(bank, key(first), bare(1), 1);
        WriteResult<E> stale = list.replace(bank, key(first), full(1), 1);

        Stored<E> current = list.all(bank).get(0);
        assertEquals(new WriteResult.Done<>(new Stored<>(bare(1), 2, first.id())), done);
        assertEquals(new WriteResult.Stale<>(current), stale);
        assertEquals(new Stored<>(bare(1), 2, first.id()), current);
    }

    @Test
    void shouldFillWhatWasBare() {
        Stored<E> first = added(bare(1));

        list.replace(bank, key(first), full(1), 1);

        assertEquals(List.of(full(1)), values());
    }

    @Test
    void shouldLeaveTheVersionWhenNothingChanges() {
        Stored<E> first = added(full(1));

        WriteResult<E> result = list.replace(bank, key(first), full(1), 1);

        assertEquals(new WriteResult.Done<>(first), result);
        assertEquals(List.of(first), list.all(bank));
    }

    @Test
    void shouldReplaceNothingThatIsNotThere() {
        assertEquals(new WriteResult.Missing<>(), list.replace(bank, "nobody", full(1), 1));
        assertEquals(new WriteResult.Missing<>(), list.remove(bank, "nobody", 1));
    }

    @Test
    void shouldRemoveAtTheExpectedVersionOnly() {
        Stored<E> first = added(full(1));
        Stored<E> second = added(full(2));

        assertEquals(new WriteResult.Stale<>(first), list.remove(bank, key(first), 2));
        assertEquals(new WriteResult.Done<>(first), list.remove(bank, key(first), 1));

        assertEquals(List.of(second), list.all(bank));
    }

    @Test
    void shouldMakeTheListExactlyWhatIsGiven() {
        list.addAll(bank, List.of(full(1), full(2), full(3), full(4)));
        List<Stored<E>> before = list.all(bank);

        list.replaceAll(bank, List.of(full(5), full(4), bare(2), full(3), bare(6)));

        List<Stored<E>> after = list.all(bank);
        assertEquals(List.of(full(5), full(4), bare(2), full(3), bare(6)), values());
        assertEquals(before.get(3), after.get(1));
        assertEquals(before.get(2), after.get(3));
    }

    @Test
    void shouldTouchNothingWhenTheListStaysTheSame() {
        list.addAll(bank, List.of(full(1), bare(2), full(3)));
        List<Stored<E>> before = list.all(bank);

        list.replaceAll(bank, List.of(full(1), bare(2), full(3)));

        assertEquals(before, list.all(bank));
    }

    @Test
    void shouldRemoveTheWholeListOfOneProgramme() {
        list.addAll(bank, List.of(full(1), full(2)));
        list.add(shop, full(1));

        list.removeAll(bank);

        assertTrue(list.all(bank).isEmpty());
        assertEquals(1, list.all(shop).size());
    }
}
