package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.exchange.TransferProgrammes.Mode;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Project;
import org.cxmaturity.platform.ProjectLookup;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;
import org.cxmaturity.platform.ao.Shelf;
import org.cxmaturity.platform.ao.TestDatabase;
import org.cxmaturity.platform.jira.JiraTransactions;
import org.cxmaturity.programme.HomeProjects;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programme files in and out, over the real storage, with people of different rights. */
class TransferProgrammesTest {

    private static final User LEAD = new User("k-lead", "lead", "Lea Lead");
    private static final Project HOME = new Project(10_000, "CX", "Customer experience");

    private Optional<User> current = Optional.of(LEAD);
    private Set<Right> held = Set.of(Right.values());

    private final class Jira implements Rights, ProjectLookup {
        @Override
        public boolean holds(User user, Right right, long project) {
            return project == HOME.id() && held.contains(right);
        }

        @Override
        public Set<Long> projectsWith(User user, Right right, Collection<Long> projects) {
            return projects.stream().filter(id -> holds(user, right, id)).collect(Collectors.toSet());
        }

        @Override
        public boolean administersJira(User user) {
            return false;
        }

        @Override
        public Optional<Project> byKey(String key) {
            return Optional.of(HOME).filter(home -> home.key().equals(key));
        }

        @Override
        public Optional<Project> byId(long id) {
            return Optional.of(HOME).filter(home -> home.id() == id);
        }

        @Override
        public Map<Long, Project> byIds(Collection<Long> ids) {
            return ids.contains(HOME.id()) ? Map.of(HOME.id(), HOME) : Map.of();
        }
    }

    private TransferProgrammes transfer(Shelf shelf) {
        Jira jira = new Jira();
        return new TransferProgrammes(
                shelf.programmes(),
                new ProgrammeAccess(shelf.programmes(), jira, () -> current),
                new HomeProjects(jira, jira),
                new StoredProgrammes(StoredProgrammesTest.lists(shelf)),
                new JiraTransactions(shelf.activeObjects()));
    }

    /** A whole programme under another key, in its canonical form. */
    private static Map<String, Object> document(String key) {
        Map<String, Object> document = new LinkedHashMap<>(ProgrammeFileDocument.write(SampleProgramme.file()));
        document.put("key", key);
        document.put("homeProject", HOME.key());
        return new LinkedHashMap<>(
                ProgrammeFileDocument.write(ProgrammeFileDocument.read(document).orThrow()));
    }

    private static String free(Shelf shelf) {
        return "new-" + shelf.bank() + "-" + shelf.shop();
    }

    private static String taken(Shelf shelf) {
        return shelf.programmes().find(shelf.bank()).orElseThrow().programme().key();
    }

    private static Supplier<Object> mustNotBeRead() {
        return () -> {
            throw new AssertionError("read before the rights were checked");
        };
    }

    private static List<String> codes(ImportReport report) {
        return report.errors().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void shouldTakeInAProgrammeAndGiveItOutTheSame(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = free(shelf);

        ImportReport report = transfer(shelf).take(key, Mode.CREATE, false, () -> document(key));

        assertEquals(List.of(), report.errors());
        assertEquals(1, report.created().get("programme"));
        assertEquals(document(key).toString(), transfer(shelf).export(key).toString());
    }

    @ParameterizedTest
    @EnumSource
    void shouldOnlyTellWhatADryRunWouldDo(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = free(shelf);

        ImportReport dry = transfer(shelf).take(key, Mode.CREATE, true, () -> document(key));

        assertTrue(shelf.programmes().find(key).isEmpty());
        assertEquals(dry, transfer(shelf).take(key, Mode.CREATE, false, () -> document(key)));
        Map<String, Object> fewer = document(key);
        fewer.put("painPoints", List.of());
        String before = transfer(shelf).export(key).toString();
        ImportReport less = transfer(shelf).take(key, Mode.REPLACE, true, () -> fewer);
        assertFalse(less.deleted().get("painPoints") == 0 && less.errors().isEmpty());
        assertEquals(before, transfer(shelf).export(key).toString());
    }

    @ParameterizedTest
    @EnumSource
    void shouldFindNothingToDoInWhatItGaveOut(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = free(shelf);
        transfer(shelf).take(key, Mode.CREATE, false, () -> document(key));
        int version = shelf.programmes().find(key).orElseThrow().stored().version();

        ImportReport again = transfer(shelf)
                .take(key, Mode.REPLACE, false, () -> transfer(shelf).export(key));

        assertEquals(
                0, again.updated().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                version, shelf.programmes().find(key).orElseThrow().stored().version());
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseTheWholeFileForOneFault(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = free(shelf);
        Map<String, Object> wrong = document(key);
        wrong.put("surprise", true);

        ImportReport report = transfer(shelf).take(key, Mode.CREATE, false, () -> wrong);

        assertEquals(List.of("unknown-field"), codes(report));
        assertEquals(Map.of(), report.created());
        assertTrue(shelf.programmes().find(key).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void shouldNeitherOverwriteNorMistakeAProgramme(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = taken(shelf);
        Map<String, Object> elsewhere = document(free(shelf));
        elsewhere.put("homeProject", "NONE");

        assertEquals(List.of("duplicate"), codes(transfer(shelf).take(key, Mode.CREATE, false, () -> document(key))));
        assertEquals(
                List.of("key-fixed"), codes(transfer(shelf).take(key, Mode.REPLACE, false, () -> document("other"))));
        assertEquals(
                List.of("unknown-reference"),
                codes(transfer(shelf).take(free(shelf), Mode.CREATE, false, () -> elsewhere)));
    }

    @ParameterizedTest
    @EnumSource
    void shouldAskForTheRightsFirst(TestDatabase database) {
        Shelf shelf = new Shelf(database);
        String key = taken(shelf);

        held = Set.of(Right.VIEW, Right.TRIAGE);
        assertEquals(Reason.FORBIDDEN, refused(() -> transfer(shelf).export(key)));
        assertEquals(Reason.FORBIDDEN, refused(() -> transfer(shelf).take(key, Mode.REPLACE, true, mustNotBeRead())));
        String other = free(shelf);
        assertEquals(
                Reason.FORBIDDEN, refused(() -> transfer(shelf).take(other, Mode.CREATE, true, () -> document(other))));

        held = Set.of();
        assertEquals(Reason.UNKNOWN, refused(() -> transfer(shelf).export(key)));
        assertEquals(Reason.UNKNOWN, refused(() -> transfer(shelf).take(key, Mode.REPLACE, true, mustNotBeRead())));

        current = Optional.empty();
        assertEquals(Reason.SIGN_IN, refused(() -> transfer(shelf).take(key, Mode.CREATE, true, mustNotBeRead())));
    }

    private static Reason refused(Runnable call) {
        return assertThrows(AccessRefused.class, call::run).reason();
    }
}
