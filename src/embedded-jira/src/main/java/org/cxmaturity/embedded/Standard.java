package org.cxmaturity.embedded;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.embedded.api.JiraServices;
import org.cxmaturity.embedded.api.Surroundings;
import org.cxmaturity.embedded.i18n.LocaleTexts;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.pages.ApiObjects;
import org.cxmaturity.embedded.pages.Pages;
import org.cxmaturity.embedded.rest.GadgetPreferencesResource;
import org.cxmaturity.embedded.rest.JiraRest;
import org.cxmaturity.embedded.rest.SessionResource;
import org.cxmaturity.embedded.rest.Site;
import org.cxmaturity.embedded.web.RestApplications;
import org.cxmaturity.embedded.web.WebServer;

/** The embedded Jira with all that it has: Atlassian's API over the model, Jira's REST resources and pages. */
public final class Standard {
    private Standard() {}

    /**
     * Starts it and installs the plugins that the options name.
     *
     * @throws org.cxmaturity.embedded.osgi.PluginRefusedException if a plugin can't be served; nothing runs then
     */
    public static EmbeddedJira start(Options options) {
        return EmbeddedJira.start(options, Standard::api, Standard::serve);
    }

    private static JiraApi api(JiraModel model, Path home, Texts texts, Supplier<String> baseUrl) {
        String version = Flavour.ofBuild().flavour() + ".0.0";
        return new JiraServices(
                model,
                new Surroundings(
                        baseUrl,
                        version,
                        Optional.of(home),
                        Optional.empty(),
                        locale -> new LocaleTexts(texts, locale)));
    }

    private static void serve(EmbeddedJira jira) {
        Supplier<Optional<User>> viewer = viewer(jira);
        Site site = new Site(jira.model(), viewer, jira::baseUrl);
        RestApplications applications = jira.restApplications();
        jira.rest().add("/api/2", applications.of(JiraRest.resources(site).toArray()), "/api/latest");
        SessionResource session = new SessionResource(site, jira.api().authenticator());
        jira.rest().add("/auth/1", applications.of(session), "/auth/latest");
        jira.rest().add("/dashboards/1.0", applications.of(new GadgetPreferencesResource(site)));
        Pages pages = new Pages(parts(jira, viewer));
        Pages.PATHS.forEach(path -> jira.server().serve(path, pages.servlet()));
    }

    private static Supplier<Optional<User>> viewer(EmbeddedJira jira) {
        JiraAuthenticationContext authentication = service(jira, JiraAuthenticationContext.class);
        return () -> Optional.ofNullable(authentication.getLoggedInUser())
                .map(ApplicationUser::getKey)
                .flatMap(jira.model().users()::byKey);
    }

    private static Pages.Parts parts(EmbeddedJira jira, Supplier<Optional<User>> viewer) {
        return new Pages.Parts(
                jira.model(),
                viewer,
                jira.api().authenticator(),
                service(jira, XsrfTokenAccessor.class),
                service(jira, XsrfRequestValidator.class),
                jira.modules(),
                jira.texts(),
                () -> jira.plugins().all().stream().map(Standard::app).toList(),
                jira.pageResources()::head,
                new ApiObjects(
                        service(jira, UserManager.class),
                        service(jira, ProjectManager.class),
                        service(jira, IssueManager.class)),
                WebServer.CONTEXT_PATH);
    }

    private static Pages.InstalledApp app(InstalledPlugin plugin) {
        return new Pages.InstalledApp(
                plugin.key(),
                Descriptor.of(plugin.jar()).pluginName(),
                plugin.jar().version());
    }

    private static <T> T service(EmbeddedJira jira, Class<T> type) {
        return type.cast(jira.services()
                .find(type)
                .orElseThrow(() -> new IllegalStateException("Nobody offers " + type.getName())));
    }
}
