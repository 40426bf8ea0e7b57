package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApiExtension.class)
class PlatformApiTest {

    /** Writes down what it hears of one project. */
    private static final class Ear {

        private final String project;
        private final List<String> heard = new ArrayList<>();

        Ear(String project) {
            this.project = project;
        }

        @EventListener
        public void onIssue(IssueEvent event) {
            if (event.getIssue().getProjectObject().getKey().equals(project)) {
                heard.add("issue " + event.getEventTypeId());
            }
        }

        @EventListener
        public void onChange(IssueChangedEvent event) {
            if (event.getIssue().getKey().startsWith(project)) {
                heard.add("changed "
                        + event.getChangeItems().stream()
                                .map(ChangeItemBean::getField)
                                .toList());
            }
        }

        @EventListener
        public void onDelete(IssuePreDeleteEvent event) {
            heard.add("deleting " + event.getIssue().getSummary());
        }

        @EventListener
        public void onLink(IssueLinkCreatedEvent event) {
            heard.add("linked " + event.getIssueLink().getIssueLinkType().getName());
            throw new IllegalStateException("must harm nobody");
        }

        @EventListener
        public void onProject(ProjectCreatedEvent event) {
            throw new IllegalStateException("not made here");
        }
    }

    @Test
    void shouldTellListenersOfWhatHappens(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        Ear ear = new Ear(example.project().key());
        EventPublisher publisher = services.service(EventPublisher.class);
        publisher.register(ear);

        Issue one = example.issue("Task", "One");
        Issue two = example.issue("Task", "Two");
        example.done(one, "Done");
        model.links()
                .create(model.linkTypes().byName("Blocks").orElseThrow(), one.id(), two.id(), example.user("admin"));
        model.issues().delete(two.id(), example.user("admin"));
        publisher.unregister(ear);
        example.issue("Task", "Unheard");

        assertEquals(
                List.of(
                        "issue " + EventType.ISSUE_CREATED_ID,
                        "issue " + EventType.ISSUE_CREATED_ID,
                        "issue " + EventType.ISSUE_GENERICEVENT_ID,
                        "changed [status, resolution]",
                        "linked Blocks",
                        "deleting Two",
                        "issue " + EventType.ISSUE_DELETED_ID),
                ear.heard);
    }

    @Test
    void shouldRefuseListenersThatHearNothing(JiraServices services) {
        EventPublisher publisher = services.service(EventPublisher.class);

        assertThrows(IllegalArgumentException.class, () -> publisher.register("deaf"));
    }

    @Test
    void shouldKeepSettingsOfEveryKind(JiraServices services) {
        PluginSettings settings = services.service(PluginSettingsFactory.class).createSettingsForKey("org.example");
        List<String> list = List.of("a b", "", "ü\nx");
        Map<String, String> map = Map.of("k=1", "v=ä", "k2", "");

        settings.put("text", "1 + 1 = 2");
        settings.put("list", list);
        settings.put("map", map);

        assertEquals("1 + 1 = 2", settings.get("text"));
        assertEquals(list, settings.get("list"));
        assertEquals(map, settings.get("map"));
        assertEquals("1 + 1 = 2", settings.put("text", null));
        assertNull(settings.get("text"));
        assertNull(services.service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .get("list"));
        assertThrows(IllegalArgumentException.class, () -> settings.put("number", 1));
    }

    @Test
    void shouldRollBackAllOfATransaction(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        TransactionTemplate transactions = services.service(TransactionTemplate.class);
        PluginSettings settings = services.service(PluginSettingsFactory.class).createGlobalSettings();

        assertThrows(
                IllegalStateException.class,
                () -> transactions.execute(() -> {
                    settings.put("kept", "no");
                    example.issue("Task", "Lost");
                    throw new IllegalStateException("undo");
                }));

        assertNull(settings.get("kept"));
        assertEquals(0, model.issues().count(example.project().id()));
    }

    @Test
    void shouldLoadOnceUntilRemoved(JiraServices services) {
        AtomicInteger loads = new AtomicInteger();
        CacheManager caches = services.service(CacheManager.class);
        Cache<String, Integer> cache = caches.getCache("loads", key -> loads.incrementAndGet());
        CachedReference<String> reference = caches.getCachedReference("reference", () -> "v" + loads.get());

        int first = cache.get("a");
        int again = cache.get("a");
        cache.remove("a");
        int anew = cache.get("a");

        assertEquals(List.of(1, 1, 2), List.of(first, again, anew));
        assertEquals(2, caches.<String, Integer>getCache("loads").get("a"));
        assertEquals("v2", reference.get());
        assertTrue(reference.isPresent());
        reference.reset();
        assertFalse(reference.isPresent());
    }

    @Test
    void shouldNotKeepWhatWasRemovedWhileItWasLoaded(JiraServices services) {
        CacheManager caches = services.service(CacheManager.class);
        AtomicInteger loads = new AtomicInteger();
        List<Cache<String, Integer>> self = new ArrayList<>();
        self.add(caches.getCache("stale", key -> {
            self.get(0).remove(key);
            return loads.incrementAndGet();
        }));

        assertEquals(1, self.get(0).get("a"));
        assertFalse(self.get(0).containsKey("a"));
    }

    @Test
    void shouldKnowWhoIsSignedIn(JiraServices services) {
        JiraAuthenticationContext context = services.service(JiraAuthenticationContext.class);
        ApplicationUser sales = services.service(UserManager.class).getUserByName("Sales");
        var salUsers = services.service(com.atlassian.sal.api.user.UserManager.class);

        context.setLoggedInUser(sales);
        ApplicationUser signedIn = context.getLoggedInUser();
        String profile = salUsers.getRemoteUser().getProfilePageUri().toString();
        context.clearLoggedInUser();

        assertEquals(sales, signedIn);
        assertEquals("/jira/secure/ViewProfile.jspa?name=sales", profile);
        assertNull(context.getLoggedInUser());
        assertNull(salUsers.getRemoteUserKey());
    }

    @Test
    void shouldKnowGroupsAndRoles(JiraServices services, JiraModel model) {
        var users = services.service(UserManager.class);
        var groups = services.service(GroupManager.class);
        var roles = services.service(ProjectRoleManager.class);
        var project = services.service(com.atlassian.jira.project.ProjectManager.class)
                .getProjectObjByKey("CX");
        var developers = roles.getProjectRole("Developers");

        assertTrue(groups.getGroupNamesForUser(users.getUserByName("sales")).contains("sales-team"));
        assertTrue(groups.isUserInGroup(users.getUserByName("sales"), "Sales-Team"));
        assertTrue(roles.isUserInProjectRole(users.getUserByName("sales"), developers, project));
        assertFalse(roles.isUserInProjectRole(users.getUserByName("leader"), developers, project));
        assertTrue(roles.getProjectRoleActors(developers, project).getUsers().contains(users.getUserByName("lead")));
    }

    @Test
    void shouldFormatMoments(JiraServices services) {
        DateTimeFormatter formatter = services.service(DateTimeFormatterFactory.class)
                .formatter()
                .withZone(TimeZone.getTimeZone("Europe/Berlin"))
                .withStyle(DateTimeStyle.ISO_8601_DATE_TIME);
        Date moment = new Date(1_700_000_000_000L);

        assertEquals("2023-11-14T23:13:20+0100", formatter.format(moment));
        assertEquals(moment, formatter.parse("2023-11-14T23:13:20+0100"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> formatter.withStyle(DateTimeStyle.RELATIVE).format(moment));
    }

    @Test
    void shouldSayWhereItRuns(JiraServices services) {
        var application = services.service(com.atlassian.sal.api.ApplicationProperties.class);

        assertEquals("http://localhost:4150/jira", application.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/jira", application.getBaseUrl(UrlMode.RELATIVE));
    }
}
