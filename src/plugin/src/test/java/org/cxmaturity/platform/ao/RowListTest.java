package org.cxmaturity.platform.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.journey.ao.AoJourneys;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.WriteResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every list does whatever is in it; told by journeys, which have parts. */
class RowListTest {

    private static Journey journey(int number, String name) {
        List<Stage> stages = IntStream.range(0, 3)
                .mapToObj(i -> new Stage("s-" + i, name + i, Optional.empty(), "", "", Optional.empty(), "", List.of()))
                .toList();
        return new Journey("j-" + number, name, Optional.empty(), stages);
    }

    private static List<Journey> journeys(int count, String name) {
        return IntStream.range(0, count).mapToObj(i -> journey(i, name)).toList();
    }

    private static AoJourneys list(Shelf shelf) {
        return new AoJourneys(shelf.activeObjects(), shelf.programmes());
    }

    @ParameterizedTest
    @EnumSource
    void shouldLetOneOfTwoWritersWinWhoKnowTheSameVersion(TestDatabase database) throws Exception {
        Shelf shelf = new Shelf(database);
        list(shelf).addAll(shelf.bank(), journeys(1, "a"));

        List<Callable<WriteResult<Journey>>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Journey mine = journey(0, "writer " + i);
            writers.add(() -> list(shelf).replace(shelf.bank(), "j-0", mine, 1));
        }
        List<WriteResult<Journey>> results = all(writers);

        assertEquals(
                1, results.stream().filter(WriteResult.Done.class::isInstance).count());
        assertEquals(
                7, results.stream().filter(WriteResult.Stale.class::isInstance).count());
        assertEquals(2, list(shelf).find(shelf.bank(), "j-0").orElseThrow().version());
    }

    @ParameterizedTest
    @EnumSource
    void shouldAddAKeyOnceHoweverManyTry(TestDatabase database) throws Exception {
        Shelf shelf = new Shelf(database);

        List<Callable<WriteResult<Journey>>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            writers.add(() -> list(shelf).add(shelf.bank(), journey(0, "a")));
        }
        List<WriteResult<Journey>> results = all(writers);

        assertEquals(
                1, results.stream().filter(WriteResult.Done.class::isInstance).count());
        assertEquals(1, list(shelf).all(shelf.bank()).size());
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldReadInAFixedNumberOfStatements(TestDatabase database) {
        Shelf few = new Shelf(database);
        Shelf many = new Shelf(database);
        list(few).addAll(few.bank(), journeys(2, "a"));
        list(many).addAll(many.bank(), journeys(200, "a"));

        assertEquals(statementsToReadAll(few), statementsToReadAll(many));
        assertEquals(statementsToReadAPage(few), statementsToReadAPage(many));
    }

    private static int statementsToReadAll(Shelf shelf) {
        return shelf.activeObjects().statementsOf(() -> list(shelf).all(shelf.bank()));
    }

    private static int statementsToReadAPage(Shelf shelf) {
        return shelf.activeObjects().statementsOf(() -> list(shelf).page(shelf.bank(), new PageRequest(0, 100)));
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteALongListInFewStatements(TestDatabase database) {
        Shelf shelf = new Shelf(database);

        int made = shelf.activeObjects().statementsOf(() -> list(shelf).replaceAll(shelf.bank(), journeys(300, "a")));
        int same = shelf.activeObjects().statementsOf(() -> list(shelf).replaceAll(shelf.bank(), journeys(300, "a")));
        int gone = shelf.activeObjects().statementsOf(() -> list(shelf).replaceAll(shelf.bank(), List.of()));

        assertTrue(made < 30, "made in " + made);
        assertTrue(same < 10, "found the same in " + same);
        assertTrue(gone < 20, "deleted in " + gone);
    }

    @ParameterizedTest
    @EnumSource
    void shouldReadMoreThanOnePageOfRows(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        List<Journey> many = IntStream.range(0, Rows.PAGE + 10)
                .mapToObj(i -> new Journey("j-" + i, "a", Optional.empty(), List.of()))
                .toList();

        list(shelf).addAll(shelf.bank(), many);

        assertEquals(many.size(), list(shelf).all(shelf.bank()).size());
        assertEquals(many.size(), list(shelf).keys(shelf.bank()).size());
    }

    @ParameterizedTest
    @EnumSource
    void shouldUndoEverythingWhenSomethingFails(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        list(shelf).addAll(shelf.bank(), journeys(2, "a"));

        assertThrows(IllegalStateException.class, () -> shelf.activeObjects().executeInTransaction(() -> {
            list(shelf).replaceAll(shelf.bank(), journeys(5, "b"));
            throw new IllegalStateException("on purpose");
        }));

        assertEquals(
                journeys(2, "a"),
                list(shelf).all(shelf.bank()).stream()
                        .map(stored -> stored.value())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteNothingToAProgrammeThatIsGone(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        shelf.programmes().remove(shelf.bank(), 1);

        assertEquals(new WriteResult.Missing<>(), list(shelf).add(shelf.bank(), journey(1, "a")));
        list(shelf).addAll(shelf.bank(), journeys(3, "a"));

        assertTrue(list(shelf).all(shelf.bank()).isEmpty());
    }
}
