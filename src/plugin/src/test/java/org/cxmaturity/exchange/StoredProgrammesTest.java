package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.delivery.CellState;
import org.cxmaturity.delivery.MatrixTotals;
import org.cxmaturity.delivery.Snapshot;
import org.cxmaturity.delivery.ao.AoDeliveryLinks;
import org.cxmaturity.delivery.ao.AoSnapshots;
import org.cxmaturity.journey.ao.AoJourneys;
import org.cxmaturity.maturity.ao.AoCampaigns;
import org.cxmaturity.maturity.ao.AoQuestionnaires;
import org.cxmaturity.metric.ao.AoMetrics;
import org.cxmaturity.ownership.ao.AoFunctions;
import org.cxmaturity.ownership.ao.AoOwnerships;
import org.cxmaturity.painpoint.ao.AoPainPoints;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestActiveObjects;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.programme.ao.AoProgrammes;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.ao.AoPrinciples;
import org.cxmaturity.vision.ao.AoTargetGroups;
import org.cxmaturity.vision.ao.AoVisions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole programmes, made up by chance from fixed seeds, through the database and back. */
class StoredProgrammesTest {

    private static final int PROGRAMMES = 12;

    static ProgrammeLists lists(Shelf shelf) {
        TestActiveObjects store = shelf.activeObjects();
        AoProgrammes lock = shelf.programmes();
        return new ProgrammeLists(
                new AoFunctions(store, lock),
                new AoVisions(store, lock),
                new AoTargetGroups(store, lock),
                new AoPrinciples(store, lock),
                new AoJourneys(store, lock),
                new AoPainPoints(store, lock),
                new AoDeliveryLinks(store, lock),
                new AoSnapshots(store, lock),
                new AoOwnerships(store, lock),
                new AoMetrics(store, lock),
                new AoQuestionnaires(store, lock),
                new AoCampaigns(store, lock));
    }

    private static ProgrammeFile programme(int seed) {
        return new ChanceProgramme(new Chance(new Random(seed))).file();
    }

    @ParameterizedTest
    @EnumSource
    void shouldGiveBackEveryProgrammeAsItWas(TestDatabase database) {
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            Shelf shelf = new Shelf(database);
            StoredProgrammes stored = new StoredProgrammes(lists(shelf));
            ProgrammeFile file = programme(seed);

            stored.store(shelf.bank(), file);

            ProgrammeFile loaded = stored.load(shelf.bank(), file.programme());
            assertEquals(file, loaded, "seed " + seed);
            assertEquals(
                    ProgrammeFileDocument.write(file).toString(),
                    ProgrammeFileDocument.write(loaded).toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldTurnOneProgrammeIntoAnother(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        StoredProgrammes stored = new StoredProgrammes(lists(shelf));
        for (int seed = 100; seed < 100 + PROGRAMMES; seed++) {
            ProgrammeFile file = programme(seed);

            stored.store(shelf.bank(), file);

            assertEquals(file, stored.load(shelf.bank(), file.programme()), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldChangeNothingWhenTheSameComesAgain(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        ProgrammeLists lists = lists(shelf);
        StoredProgrammes stored = new StoredProgrammes(lists);
        stored.store(shelf.bank(), SampleProgramme.file());
        List<Object> before = versions(lists, shelf.bank());

        stored.store(shelf.bank(), SampleProgramme.file());

        assertEquals(before, versions(lists, shelf.bank()));
    }

    private static List<Object> versions(ProgrammeLists lists, long id) {
        return List.of(
                lists.functions().all(id),
                lists.visions().current(id),
                lists.principles().all(id),
                lists.journeys().all(id),
                lists.painPoints().all(id),
                lists.deliveries().all(id),
                lists.ownership().all(id),
                lists.metrics().all(id),
                lists.campaigns().all(id));
    }

    @ParameterizedTest
    @EnumSource
    void shouldRemoveEverythingAndSayHowMuch(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        ProgrammeLists lists = lists(shelf);
        StoredProgrammes stored = new StoredProgrammes(lists);
        ProgrammeFile file = SampleProgramme.file();
        stored.store(shelf.bank(), file);
        stored.store(shelf.shop(), file);
        lists.snapshots().keep(shelf.bank(), nothingPromised());
        lists.snapshots().keep(shelf.shop(), nothingPromised());

        Map<String, Integer> removed = stored.removeAll(shelf.bank());

        assertEquals(file.painPoints().size(), removed.get("painPoints"));
        assertEquals(file.vision().principles().size(), removed.get("principles"));
        assertEquals(file.journeys().size(), removed.get("journeys"));
        ProgrammeFile left = stored.load(shelf.bank(), file.programme());
        assertEquals(Vision.empty(), left.vision());
        assertTrue(left.painPoints().isEmpty() && left.campaigns().isEmpty());
        assertEquals(file, stored.load(shelf.shop(), file.programme()));
        assertEquals(1, removed.get("snapshots"));
        assertEquals(1, lists.snapshots().removeAll(shelf.shop()));
    }

    private static Snapshot nothingPromised() {
        Map<CellState, Integer> cells = Stream.of(CellState.values())
                .filter(state -> state != CellState.NOT_PROMISED)
                .collect(Collectors.toMap(state -> state, state -> 0));
        return new Snapshot(LocalDate.of(2026, 3, 31), new MatrixTotals(cells));
    }

    @ParameterizedTest
    @EnumSource
    void shouldLoadAProgrammeInAFixedNumberOfStatements(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        StoredProgrammes stored = new StoredProgrammes(lists(shelf));
        stored.store(shelf.bank(), SampleProgramme.file());
        stored.store(shelf.shop(), programme(3));

        int one = shelf.activeObjects()
                .statementsOf(
                        () -> stored.load(shelf.bank(), SampleProgramme.file().programme()));
        int other = shelf.activeObjects()
                .statementsOf(
                        () -> stored.load(shelf.shop(), SampleProgramme.file().programme()));

        assertEquals(one, other);
    }

    @ParameterizedTest
    @EnumSource
    void shouldKnowWhatExistsAndWhoRefersToIt(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        StoredProgrammes stored = new StoredProgrammes(lists(shelf));
        ProgrammeFile file = SampleProgramme.file();
        stored.store(shelf.bank(), file);
        StoredReferences references = new StoredReferences(lists(shelf), stored, shelf.programmes());
        String principle = file.vision().principles().get(0).key();

        References known = references.of(shelf.bank());
        List<String> referring = references.referringTo(
                shelf.bank(), new References(Set.of(Subject.principle(principle)), Set.of(), Set.of()));

        assertEquals(FileReferences.of(file), known);
        assertTrue(!referring.isEmpty(), "nobody refers to " + principle);
        assertEquals(List.of(), references.referringTo(shelf.bank(), References.NONE));
    }
}
