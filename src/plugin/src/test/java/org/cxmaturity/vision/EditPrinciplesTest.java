package org.cxmaturity.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.IssueVeil;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that all lists share, told by principles. */
class EditPrinciplesTest {

    private static final ListRef BANK = ListRef.of("bank");

    private final Doors doors = new Doors();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private List<String> referring = List.of();
    private Set<String> seen = Set.of("CX-1");
    private EditPrinciples edit;

    @BeforeEach
    void open() {
        References known = new References(Set.of(Subject.stage(new StageRef("main", "buy"))), Set.of(), Set.of());
        edit = new EditPrinciples(
                new ListEditing(
                        doors.access(),
                        programme -> known,
                        (programme, going) -> referring,
                        new AtOnce(),
                        new IssueVeil((user, keys) -> seen)),
                principles);
        doors.let(Doors.PRODUCT, Right.values());
        doors.signIn(Doors.PRODUCT);
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    private static Supplier<Object> document(String text) {
        return () -> Json.parse(text.replace('\'', '"'));
    }

    private Map<String, Object> done(Edited edited) {
        return assertInstanceOf(Edited.Done.class, edited, () -> edited.toString())
                .document();
    }

    private static List<String> problems(Edited edited) {
        return assertInstanceOf(Edited.Refused.class, edited).problems().stream()
                .map(problem -> problem.field() + " " + problem.code() + " " + problem.kind())
                .toList();
    }

    private static Reason refused(Runnable call) {
        return assertThrows(AccessRefused.class, call::run).reason();
    }

    @Test
    void shouldAddAtVersionOneAndGiveBack() {
        Map<String, Object> added =
                done(edit.add(BANK, document("{'key':'clarity','name':'Clarity','promisedAt':['main/buy']}")));

        assertEquals(1, added.get("version"));
        assertEquals(List.of("main/buy"), added.get("promisedAt"));
        assertEquals(added, edit.get(BANK, "clarity"));
    }

    @Test
    void shouldTellAllThatIsWrongAtOnce() {
        Edited edited = edit.add(BANK, document("{'key':'NO','nmae':'x','promisedAt':['main/gone'],'layer':'TOP'}"));

        assertEquals(
                Set.of(
                        "key bad-key RULE",
                        "name required MALFORMED",
                        "nmae unknown-field MALFORMED",
                        "promisedAt[0] unknown-reference RULE",
                        "layer unknown-value MALFORMED"),
                Set.copyOf(problems(edited)));
        assertTrue(principles.all(Doors.BANK).isEmpty());
    }

    @Test
    void shouldRefuseATakenKeyAndAnEighthPrinciple() {
        for (int i = 1; i <= VisionRules.MOST_PRINCIPLES; i++) {
            done(edit.add(BANK, document("{'key':'p" + i + "','name':'P'}")));
        }

        assertEquals(
                List.of(" too-many-principles RULE"), problems(edit.add(BANK, document("{'key':'p8','name':'P'}"))));
        principles.remove(Doors.BANK, "p7", 1);
        assertEquals(List.of("key duplicate CONFLICT"), problems(edit.add(BANK, document("{'key':'p1','name':'P'}"))));
    }

    @Test
    void shouldReplaceAtTheVersionThatTheDocumentNames() {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity','inPractice':'x'}")));

        assertEquals(
                List.of("version required MALFORMED"),
                problems(edit.replace(BANK, "clarity", document("{'name':'C'}"))));
        Map<String, Object> after = done(edit.replace(BANK, "clarity", document("{'name':'C','version':1}")));
        Edited late = edit.replace(BANK, "clarity", document("{'name':'D','version':1}"));

        assertEquals(2, after.get("version"));
        assertEquals(null, after.get("inPractice"));
        assertEquals(after, assertInstanceOf(Edited.Stale.class, late).current());
    }

    @Test
    void shouldMergeWhatThePatchNamesAndTakeAwayWhatIsNull() {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity','inPractice':'x','layer':'VALUE'}")));

        Map<String, Object> after =
                done(edit.merge(BANK, "clarity", document("{'inPractice':'y','layer':null,'version':1}")));

        assertEquals("Clarity", after.get("name"));
        assertEquals("y", after.get("inPractice"));
        assertEquals(null, after.get("layer"));
        assertEquals(2, after.get("version"));
        assertEquals(
                List.of("version required MALFORMED"), problems(edit.merge(BANK, "clarity", document("{'name':'C'}"))));
        assertEquals(List.of(" wrong-type MALFORMED"), problems(edit.merge(BANK, "clarity", document("[]"))));
        assertInstanceOf(Edited.Stale.class, edit.merge(BANK, "clarity", document("{'name':'C','version':1}")));
        assertEquals(
                List.of("name required MALFORMED"),
                problems(edit.merge(BANK, "clarity", document("{'name':null,'version':2}"))));
    }

    @Test
    void shouldKeepTheKey() {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity'}")));

        assertEquals(
                List.of("key key-fixed RULE"),
                problems(edit.merge(BANK, "clarity", document("{'key':'other','version':1}"))));
    }

    @Test
    void shouldKeepWhatIsReferredTo() {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity'}")));
        referring = List.of("painPoints/pp-1");

        Edited edited = edit.remove(BANK, "clarity", OptionalInt.empty());

        assertEquals(List.of("key in-use CONFLICT"), problems(edited));
        Problem problem =
                assertInstanceOf(Edited.Refused.class, edited).problems().get(0);
        assertEquals(List.of("painPoints/pp-1"), problem.args());
    }

    @Test
    void shouldRemoveAtTheVersionThatIsNamed() {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity'}")));

        assertInstanceOf(Edited.Stale.class, edit.remove(BANK, "clarity", OptionalInt.of(2)));
        done(edit.remove(BANK, "clarity", OptionalInt.of(1)));

        assertEquals(Reason.UNKNOWN, refused(() -> edit.get(BANK, "clarity")));
        assertEquals(Reason.UNKNOWN, refused(() -> edit.remove(BANK, "clarity", OptionalInt.empty())));
    }

    @Test
    void shouldGivePages() {
        for (int i = 0; i < 5; i++) {
            done(edit.add(BANK, document("{'key':'p" + i + "','name':'P'}")));
        }

        Page<Map<String, Object>> page = edit.page(BANK, new PageRequest(1, 2));

        assertEquals(5, page.total());
        assertEquals(
                List.of("p1", "p2"),
                page.values().stream().map(one -> one.get("key")).toList());
    }

    @Test
    void shouldAskAnonymousToSignInBeforeReadingAnything() {
        doors.signOut();

        assertEquals(Reason.SIGN_IN, refused(() -> edit.page(BANK, PageRequest.first())));
        assertEquals(Reason.SIGN_IN, refused(() -> edit.add(BANK, EditPrinciplesTest::mustNotBeRead)));
        assertEquals(Reason.SIGN_IN, refused(() -> edit.get(ListRef.of("nowhere"), "x")));
    }

    private static Object mustNotBeRead() {
        throw new AssertionError("read before the rights were checked");
    }

    @Test
    void shouldHideTheProgrammeFromThoseWhoMayNotBrowseItsHome() {
        doors.let(Doors.PRODUCT);

        assertEquals(Reason.UNKNOWN, refused(() -> edit.page(BANK, PageRequest.first())));
        assertEquals(Reason.UNKNOWN, refused(() -> edit.add(BANK, EditPrinciplesTest::mustNotBeRead)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"VIEW", "TRIAGE"})
    void shouldLetOnlyThoseChangeWhoMayManage(Right most) {
        done(edit.add(BANK, document("{'key':'clarity','name':'Clarity'}")));
        doors.let(Doors.PRODUCT, Right.VIEW, most);

        assertEquals("clarity", edit.get(BANK, "clarity").get("key"));
        assertEquals(Reason.FORBIDDEN, refused(() -> edit.add(BANK, EditPrinciplesTest::mustNotBeRead)));
        assertEquals(Reason.FORBIDDEN, refused(() -> edit.replace(BANK, "clarity", EditPrinciplesTest::mustNotBeRead)));
        assertEquals(Reason.FORBIDDEN, refused(() -> edit.merge(BANK, "clarity", EditPrinciplesTest::mustNotBeRead)));
        assertEquals(Reason.FORBIDDEN, refused(() -> edit.remove(BANK, "clarity", OptionalInt.empty())));
    }

    @Test
    void shouldKeepAnIssueFromWhoMayNotBrowseIt() {
        done(edit.add(BANK, document("{'key':'clear','name':'Clear','issue':'PAY-7'}")));

        Map<String, Object> shown = edit.get(BANK, "clear");
        Map<String, Object> listed =
                edit.page(BANK, PageRequest.first()).values().get(0);

        assertNull(shown.get("issue"));
        assertNull(listed.get("issue"));
        seen = Set.of("PAY-7");
        assertEquals("PAY-7", edit.get(BANK, "clear").get("issue"));
    }

    @Test
    void shouldLeaveAHiddenIssueWhereItIsWhenItsDocumentComesBack() {
        done(edit.add(BANK, document("{'key':'clear','name':'Clear','issue':'PAY-7'}")));
        Map<String, Object> shown = edit.get(BANK, "clear");

        done(edit.replace(BANK, "clear", () -> shown));
        done(edit.merge(BANK, "clear", document("{'version':1,'name':'Clearer'}")));

        seen = Set.of("PAY-7");
        assertEquals("PAY-7", edit.get(BANK, "clear").get("issue"));
    }

    @Test
    void shouldLetWhoSeesAnIssueTakeItAway() {
        done(edit.add(BANK, document("{'key':'clear','name':'Clear','issue':'CX-1'}")));

        done(edit.merge(BANK, "clear", document("{'version':1,'issue':null}")));

        assertNull(edit.get(BANK, "clear").get("issue"));
    }
}
