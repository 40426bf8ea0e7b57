package org.cxmaturity.programme.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.WriteResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AoProgrammesTest {

    private static Programme full(String key) {
        return new Programme(
                key,
                "Bank für alle",
                "CX",
                "To lend money",
                "To be asked first",
                new ProgrammeSettings(
                        new WorkRules(
                                WorkRules.Weight.POINTS,
                                Optional.of("customfield_10106"),
                                List.of("PAY", "WEB"),
                                List.of("Parent of", "is made of"),
                                Map.of(
                                        "10000", WorkRules.ResolutionOutcome.DELIVERED,
                                        "10001", WorkRules.ResolutionOutcome.CANCELLED)),
                        new RaisingRules(Optional.of("SUP"), Optional.of("Story"), Optional.of("Epic")),
                        ProgrammeSettings.PriorityScheme.RICE,
                        ProgrammeSettings.ElementLists.B2B,
                        Optional.of(1_000_000L),
                        true));
    }

    private static StoredProgramme stored(AoProgrammes programmes, String key) {
        return programmes.find(key).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepEveryFieldAndSetting(TestDatabase database) {
        AoProgrammes programmes = new Shelf(database).programmes();
        String key = "full-" + database.name().toLowerCase();

        programmes.add(full(key), 10_001);

        assertEquals(full(key), stored(programmes, key).programme());
        assertEquals(10_001, stored(programmes, key).homeProjectId());
        assertEquals(
                stored(programmes, key),
                programmes.find(stored(programmes, key).id()).orElseThrow());
        assertTrue(programmes.all().contains(stored(programmes, key)));
        assertTrue(programmes.homedIn(10_001).contains(stored(programmes, key)));
        assertTrue(programmes.homedIn(99_999).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseAKeyThatIsTaken(TestDatabase database) {
        AoProgrammes programmes = new Shelf(database).programmes();
        String key = "taken-" + database.name().toLowerCase();
        programmes.add(full(key), 1);

        assertInstanceOf(WriteResult.Duplicate.class, programmes.add(full(key), 2));
        assertEquals(1, stored(programmes, key).homeProjectId());
    }

    @ParameterizedTest
    @EnumSource
    void shouldReplaceAtTheExpectedVersionOnly(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        AoProgrammes programmes = shelf.programmes();
        String key = programmes.find(shelf.bank()).orElseThrow().programme().key();

        WriteResult<Programme> first = programmes.replace(shelf.bank(), full(key), 2, 1);
        WriteResult<Programme> second = programmes.replace(shelf.bank(), full(key), 3, 1);

        assertInstanceOf(WriteResult.Done.class, first);
        assertInstanceOf(WriteResult.Stale.class, second);
        assertEquals(2, stored(programmes, key).stored().version());
        assertEquals(full(key), stored(programmes, key).programme());
        assertEquals(2, stored(programmes, key).homeProjectId());
        assertEquals(new WriteResult.Missing<>(), programmes.replace(999_999, full(key), 1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void shouldRemoveAtTheExpectedVersionOnly(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        AoProgrammes programmes = shelf.programmes();

        assertInstanceOf(WriteResult.Stale.class, programmes.remove(shelf.bank(), 7));
        assertInstanceOf(WriteResult.Done.class, programmes.remove(shelf.bank(), 1));

        assertTrue(programmes.find(shelf.bank()).isEmpty());
        assertTrue(programmes.find(shelf.shop()).isPresent());
    }
}
