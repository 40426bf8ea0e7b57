package org.cxmaturity.embedded.pages;

import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.web.Authenticator;

/** All pages, put together by hand. */
public final class Pages {
    /** Where the servlet has to be mapped. */
    public static final List<String> PATHS = List.of("/", "/plugins/servlet/Wallboard/*");

    private final PageServlet servlet;

    /**
     * What the pages stand on.
     *
     * @param model the Jira
     * @param viewer who asks, empty for anonymous
     * @param authenticator checks passwords
     * @param tokens makes what forms carry against cross-site requests
     * @param validator checks it
     * @param modules what plugins add
     * @param texts their texts
     * @param plugins those that run, for administrators
     * @param head links and scripts
     * @param objects Atlassian's view of the model
     * @param contextPath where Jira is served, for example {@code /jira}
     */
    public record Parts(
            JiraModel model,
            Supplier<Optional<User>> viewer,
            Authenticator authenticator,
            XsrfTokenAccessor tokens,
            XsrfRequestValidator validator,
            PluginModules modules,
            Texts texts,
            Supplier<List<InstalledApp>> plugins,
            PageHead head,
            PluginObjects objects,
            String contextPath) {}

    /** A plugin as the list of apps shows it. */
    public record InstalledApp(String key, String name, String version) {}

    public Pages(Parts parts) {
        Drawing drawing = new Drawing(parts.contextPath());
        Statics statics = new Statics(parts.contextPath());
        Shell shell = new Shell(parts.model(), parts.modules(), parts.head(), statics, drawing);
        PageContexts contexts = new PageContexts(parts.objects());
        ProjectPages projects = new ProjectPages(parts.model(), parts.modules(), contexts, drawing);
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/static/([a-z]+\\.[a-z]+)", statics::file));
        routes.add(Route.get("/images/(?:icons/(issuetypes|priorities)/)?([A-Za-z]+)\\.svg", statics::picture));
        routes.add(Route.get("/?", request -> Answer.redirect("/secure/Dashboard.jspa")));
        routes.addAll(new LoginPages(parts.authenticator(), drawing).routes());
        routes.addAll(projects.routes());
        IssueAccess access = new IssueAccess(parts.model());
        IssuePage issue = new IssuePage(parts.model(), parts.modules(), contexts, access, drawing);
        routes.addAll(issue.routes());
        routes.addAll(new IssueDeeds(parts.model(), access, issue).routes());
        routes.addAll(new IssueForms(parts.model(), access, contexts, drawing).routes());
        routes.addAll(new NavigatorPage(parts.model(), contexts, drawing).routes());
        routes.addAll(new DashboardPages(parts.model(), parts.modules(), contexts, drawing).routes());
        routes.addAll(new ProfilePage(parts.model(), contexts, drawing).routes());
        AdminFrame admin = new AdminFrame(parts.model(), parts.modules(), contexts, drawing);
        routes.addAll(new AdminPages(parts.model(), parts.plugins(), admin).routes());
        routes.addAll(new PermissionPages(parts.model(), parts.texts(), admin).routes());
        servlet = new PageServlet(routes, shell, parts.viewer(), parts.tokens(), parts.validator());
    }

    /** Serves all pages; to be mapped at {@link #PATHS}. */
    public HttpServlet servlet() {
        return servlet;
    }
}
