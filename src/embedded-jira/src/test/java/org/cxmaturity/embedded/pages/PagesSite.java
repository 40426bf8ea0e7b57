package org.cxmaturity.embedded.pages;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.modules.HostBeans;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.rest.GadgetPreferencesResource;
import org.cxmaturity.embedded.rest.Site;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.cxmaturity.embedded.velocity.TemplateRenderers;
import org.cxmaturity.embedded.web.Authenticator;
import org.cxmaturity.embedded.web.RequestFilter;
import org.cxmaturity.embedded.web.RestApplications;
import org.cxmaturity.embedded.web.RestServlet;
import org.cxmaturity.embedded.web.WebServer;
import org.cxmaturity.embedded.web.XsrfTokens;

/** The pages over a model of their own, served on a free port. */
final class PagesSite implements AutoCloseable {
    private static final GlobalPermissionManager NOBODY =
            Doubles.of(GlobalPermissionManager.class, Map.of("hasPermission", args -> false));

    final JiraModel model;
    final Texts texts = new Texts();
    final TemplateRenderers templates = new TemplateRenderers(Map::of);
    final PluginModules modules;
    final int port;

    private final Doubles.Authentication authentication = new Doubles.Authentication();
    private final WebServer server = new WebServer(0);

    PagesSite(String name) {
        model = JiraModel.open(DatabaseSettings.h2Memory(name), Clock.systemUTC());
        modules = new PluginModules(
                new HostBeans(type -> type == GlobalPermissionManager.class ? Optional.of(NOBODY) : Optional.empty()),
                templates,
                texts,
                authentication::getLocale,
                "/jira");
        RestServlet rest = new RestServlet();
        server.filter("/*", new RequestFilter(authenticator(), authentication)).serve("/rest/*", rest);
        Pages pages = new Pages(parts());
        Pages.PATHS.forEach(path -> server.serve(path, pages.servlet()));
        server.start();
        port = server.port();
        RestApplications applications = new RestApplications(authentication, NOBODY);
        Site site = new Site(model, this::viewer, () -> "http://localhost/jira");
        rest.add("/dashboards/1.0", applications.of(new GadgetPreferencesResource(site)));
    }

    private Pages.Parts parts() {
        XsrfTokens tokens = new XsrfTokens(authentication);
        return new Pages.Parts(
                model,
                this::viewer,
                authenticator(),
                tokens,
                tokens,
                modules,
                texts,
                () -> List.of(new Pages.InstalledApp("org.example.notes", "Notes", "1.0.0")),
                (contexts, page, locale) -> "<!-- contexts " + String.join(" ", contexts) + " -->",
                new Plain(),
                "/jira");
    }

    private Optional<User> viewer() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .map(ApplicationUser::getKey)
                .flatMap(model.users()::byKey);
    }

    private Authenticator authenticator() {
        return new Authenticator() {
            @Override
            public Optional<ApplicationUser> byPassword(String name, String password) {
                return model.users().authenticate(name, password).map(User::key).map(Doubles::user);
            }

            @Override
            public Optional<ApplicationUser> byToken(String token) {
                return Optional.empty();
            }

            @Override
            public Optional<ApplicationUser> byKey(String key) {
                return Optional.of(Doubles.user(key));
            }
        };
    }

    /** Gives plugins names instead of Atlassian's objects. */
    private static final class Plain implements PluginObjects {
        @Override
        public Object user(User user) {
            return user.name();
        }

        @Override
        public Object project(Project project) {
            return project.key();
        }

        @Override
        public Object issue(Issue issue) {
            return issue.key();
        }

        @Override
        public Object helper(HttpServletRequest request, Optional<Project> project, Map<String, Object> params) {
            return "helper";
        }
    }

    Browser browser(String user) {
        return Browser.of(port, user);
    }

    @Override
    public void close() {
        server.close();
        model.close();
    }
}
