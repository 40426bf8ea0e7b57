package org.cxmaturity.delivery;

import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.InMemoryLinks;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.InMemoryPrinciples;
import org.cxmaturity.vision.PrincipleRaised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowDeliveriesTest {

    private static final Optional<StageRef> BUY = Optional.of(new StageRef("main", "buy"));

    private final InMemoryDeliveryLinks links = new InMemoryDeliveryLinks();
    private final InMemoryPrinciples principles = new InMemoryPrinciples();
    private final InMemoryLinks issueLinks = new InMemoryLinks();
    private final FollowDeliveries follow = new FollowDeliveries(links, principles, issueLinks);

    @BeforeEach
    void raisePrinciple() {
        principles.add(Doors.BANK, principle("clarity").raisedAs("CX-1"));
    }

    @Test
    void shouldTakeALinkMadeInJiraForOneWithoutStage() {
        follow.linked("PAY-7", "CX-1");
        follow.linked("PAY-7", "CX-1");

        assertEquals(List.of(new DeliveryLink("PAY-7", "clarity", Optional.empty())), values());
    }

    @Test
    void shouldNotAddALinkWithoutStageToOneThatHasAStage() {
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", BUY));

        follow.linked("PAY-7", "CX-1");

        assertEquals(List.of(new DeliveryLink("PAY-7", "clarity", BUY)), values());
    }

    @Test
    void shouldIgnoreLinksToIssuesThatStandForNoPrinciple() {
        follow.linked("PAY-7", "CX-2");

        assertEquals(List.of(), values());
    }

    @Test
    void shouldRemoveTheLinkAtEveryStageWhenJirasIsRemoved() {
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", BUY));
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", Optional.empty()));
        links.add(Doors.BANK, new DeliveryLink("PAY-8", "clarity", BUY));

        follow.unlinked("PAY-7", "CX-1");

        assertEquals(List.of(new DeliveryLink("PAY-8", "clarity", BUY)), values());
    }

    @Test
    void shouldForgetADeletedIssue() {
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", BUY));

        follow.deleted("PAY-7");

        assertEquals(List.of(), values());
    }

    @Test
    void shouldKnowAMovedIssueByItsNewKey() {
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", BUY));

        follow.moved("PAY-7", "WEB-3");

        assertEquals(List.of(new DeliveryLink("WEB-3", "clarity", BUY)), values());
    }

    @Test
    void shouldLinkEarlierWorkToTheIssueOfAPrincipleThatIsRaisedLater() {
        links.add(Doors.BANK, new DeliveryLink("PAY-7", "clarity", BUY));
        links.add(Doors.BANK, new DeliveryLink("PAY-8", "speed", BUY));

        follow.raised(new PrincipleRaised(Doors.BANK, "clarity", "CX-1", Doors.PRODUCT));

        assertEquals(List.of("PAY-7 DELIVERY CX-1"), issueLinks.all());
    }

    private List<DeliveryLink> values() {
        return links.all(Doors.BANK).stream().map(Stored::value).toList();
    }
}
