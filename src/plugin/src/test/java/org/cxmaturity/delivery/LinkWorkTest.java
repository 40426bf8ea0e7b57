package org.cxmaturity.delivery;

import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.InMemoryLinks;
import org.cxmaturity.programme.LocalLocks;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.WriteResult;
import org.cxmaturity.vision.InMemoryPrinciples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkWorkTest {

    private static final StageRef BUY = new StageRef("main", "buy");
    private static final StageRef USE = new StageRef("main", "use");
    private static final References KNOWN = new References(
            Set.of(Subject.principle("clarity"), Subject.stage(BUY), Subject.stage(USE)), Set.of(), Set.of());

    private final Doors doors = Doors.openToTriage();
    private final InMemoryDeliveryLinks links = new InMemoryDeliveryLinks();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private final InMemoryLinks issueLinks = new InMemoryLinks();
    private final Backlog backlog = new Backlog().open("PAY-7").open("PAY-8");
    private final DeliverySight sight = new DeliverySight(backlog);
    private final LinkWork linkWork =
            new LinkWork(doors.access(), links, sight, programme -> KNOWN, principles, issueLinks, new LocalLocks());
    private final ListDeliveries list = new ListDeliveries(doors.access(), links, sight);

    @BeforeEach
    void raisePrinciple() {
        principles.add(Doors.BANK, principle("clarity", "main/buy").raisedAs("CX-1"));
    }

    @Test
    void shouldLinkInTheProgrammeAndInJira() {
        Stored<DeliveryLink> stored = add("PAY-7", BUY);

        assertEquals(link("PAY-7", BUY), stored.value());
        assertEquals(List.of("PAY-7 DELIVERY CX-1"), issueLinks.all());
    }

    @Test
    void shouldRefuseWhatDoesNotExist() {
        DeliveryLink wrong = new DeliveryLink("PAY-99", "nope", Optional.of(new StageRef("main", "nowhere")));

        Result<Stored<DeliveryLink>> result = linkWork.add("bank", wrong);

        assertEquals(
                List.of(
                        Problem.rule("principle", "unknown-reference", "nope"),
                        Problem.rule("stage", "unknown-reference", "main/nowhere"),
                        Problem.rule("issue", "unknown-reference", "PAY-99")),
                result.problems());
    }

    @Test
    void shouldSpeakOfAHiddenIssueAsOfOneThatDoesNotExist() {
        backlog.hide("PAY-7");

        Result<Stored<DeliveryLink>> result = linkWork.add("bank", link("PAY-7", BUY));

        assertEquals(List.of(Problem.rule("issue", "unknown-reference", "PAY-7")), result.problems());
        assertEquals(List.of(), issueLinks.all());
    }

    @Test
    void shouldRefuseAnIssueThatTheUserMayNotLink() {
        backlog.forbidLinking("PAY-7");

        Result<Stored<DeliveryLink>> result = linkWork.add("bank", link("PAY-7", BUY));

        assertEquals(List.of(Problem.rule("issue", "may-not-link", "PAY-7")), result.problems());
    }

    @Test
    void shouldRefuseTheSameLinkTwice() {
        add("PAY-7", BUY);

        Result<Stored<DeliveryLink>> again = linkWork.add("bank", link("PAY-7", BUY));

        assertEquals(List.of(Problem.conflict("", "duplicate-entry")), again.problems());
        assertEquals(1, links.all(Doors.BANK).size());
    }

    @Test
    void shouldSetTheStage() {
        Stored<DeliveryLink> unset = linkWork.add("bank", new DeliveryLink("PAY-7", "clarity", Optional.empty()))
                .orThrow();

        WriteResult<DeliveryLink> result = linkWork.change("bank", key(unset), link("PAY-7", USE), unset.version())
                .orThrow();

        assertInstanceOf(WriteResult.Done.class, result);
        assertEquals(link("PAY-7", USE), links.all(Doors.BANK).get(0).value());
        assertEquals(List.of("PAY-7 DELIVERY CX-1"), issueLinks.all());
    }

    @Test
    void shouldNotOverwriteALinkThatHasMovedOn() {
        Stored<DeliveryLink> stored = add("PAY-7", BUY);
        linkWork.change("bank", key(stored), link("PAY-7", USE), stored.version());

        WriteResult<DeliveryLink> late = linkWork.change("bank", key(stored), link("PAY-8", BUY), stored.version())
                .orThrow();

        assertInstanceOf(WriteResult.Stale.class, late);
        assertEquals(List.of("PAY-7 DELIVERY CX-1"), issueLinks.all());
    }

    @Test
    void shouldMoveJirasLinkWithTheIssue() {
        Stored<DeliveryLink> stored = add("PAY-7", BUY);

        linkWork.change("bank", key(stored), link("PAY-8", BUY), stored.version());

        assertEquals(List.of("PAY-8 DELIVERY CX-1"), issueLinks.all());
    }

    @Test
    void shouldKeepJirasLinkAsLongAsTheIssueDeliversAtAnotherStage() {
        Stored<DeliveryLink> buy = add("PAY-7", BUY);
        Stored<DeliveryLink> use = add("PAY-7", USE);

        linkWork.remove("bank", key(buy));
        List<String> afterFirst = issueLinks.all();
        linkWork.remove("bank", key(use));

        assertEquals(List.of("PAY-7 DELIVERY CX-1"), afterFirst);
        assertEquals(List.of(), issueLinks.all());
        assertEquals(List.of(), links.all(Doors.BANK));
    }

    @Test
    void shouldNotShowOrTouchLinksOfHiddenIssues() {
        Stored<DeliveryLink> stored = add("PAY-7", BUY);
        add("PAY-8", BUY);
        backlog.hide("PAY-7");

        List<Stored<DeliveryLink>> seen =
                list.page("bank", DeliveryFilter.any(), PageRequest.first()).values();
        AccessRefused one = assertThrows(AccessRefused.class, () -> list.one("bank", key(stored)));
        AccessRefused removed = assertThrows(AccessRefused.class, () -> linkWork.remove("bank", key(stored)));

        assertEquals(
                List.of(link("PAY-8", BUY)), seen.stream().map(Stored::value).toList());
        assertEquals(Reason.UNKNOWN, one.reason());
        assertEquals(Reason.UNKNOWN, removed.reason());
        assertEquals(2, links.all(Doors.BANK).size());
    }

    @Test
    void shouldLetALinkOfADeletedIssueBeRemoved() {
        Stored<DeliveryLink> stored = add("PAY-7", BUY);
        backlog.delete("PAY-7");

        linkWork.remove("bank", key(stored)).orThrow();

        assertEquals(List.of(), links.all(Doors.BANK));
    }

    @Test
    void shouldFilterBeforePaging() {
        add("PAY-7", BUY);
        add("PAY-8", BUY);
        add("PAY-8", USE);

        DeliveryFilter filter = new DeliveryFilter(Optional.of("PAY-8"), Optional.empty(), Optional.of(USE));

        assertEquals(1, list.page("bank", filter, PageRequest.first()).total());
    }

    /** What a person without the right to triage may not do. */
    private enum Step {
        ADD(test -> test.linkWork.add("bank", link("PAY-7", USE))),
        CHANGE(test -> test.linkWork.change("bank", "1", link("PAY-7", USE), 1)),
        REMOVE(test -> test.linkWork.remove("bank", "1"));

        private final Consumer<LinkWorkTest> action;

        Step(Consumer<LinkWorkTest> action) {
            this.action = action;
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void shouldChangeNothingForWhomMayOnlyLook(Step step) {
        add("PAY-7", BUY);
        doors.let(Doors.PRODUCT, Right.VIEW);

        AccessRefused refused = assertThrows(AccessRefused.class, () -> step.action.accept(this));

        assertEquals(Reason.FORBIDDEN, refused.reason());
        assertEquals(link("PAY-7", BUY), links.all(Doors.BANK).get(0).value());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void shouldDenyTheProgrammeToWhomMayNotSeeIt(Step step) {
        add("PAY-7", BUY);
        doors.let(Doors.PRODUCT);

        AccessRefused refused = assertThrows(AccessRefused.class, () -> step.action.accept(this));

        assertEquals(Reason.UNKNOWN, refused.reason());
    }

    private Stored<DeliveryLink> add(String issue, StageRef stage) {
        return linkWork.add("bank", link(issue, stage)).orThrow();
    }

    private static DeliveryLink link(String issue, StageRef stage) {
        return new DeliveryLink(issue, "clarity", Optional.of(stage));
    }

    private static String key(Stored<DeliveryLink> stored) {
        return Long.toString(stored.id());
    }
}
