package org.cxmaturity.embedded.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.jql.JqlQuery;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.modules.RenderedPanel;

/** The list of projects and the pages of one project, plugins' pages among them. */
final class ProjectPages {
    private static final int LATEST = 10;
    private static final List<String> CONTEXTS = List.of("atl.general", "jira.project.sidebar");

    private final JiraModel model;
    private final PluginModules modules;
    private final PageContexts contexts;
    private final ProjectSidebar sidebar;
    private final Drawing drawing;

    ProjectPages(JiraModel model, PluginModules modules, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.modules = modules;
        this.contexts = contexts;
        this.sidebar = new ProjectSidebar(modules);
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/BrowseProjects\\.jspa", this::list),
                Route.get("/projects", request -> Answer.redirect("/secure/BrowseProjects.jspa")),
                Route.get("/projects/([^/]+)/?", this::project));
    }

    private Answer list(PageRequest request) {
        request.signedIn();
        List<Project> projects =
                model.projects().byIds(model.permissions().projects(PermissionKeys.BROWSE_PROJECTS, request.viewer()));
        Map<String, User> leads = model.users()
                .byKeys(projects.stream().map(Project::leadKey).distinct().toList());
        List<Map<String, Object>> rows = projects.stream()
                .map(project -> Values.of("key", project.key())
                        .put("name", project.name())
                        .put("description", project.description())
                        .put(
                                "lead",
                                Optional.ofNullable(leads.get(project.leadKey()))
                                        .map(User::displayName))
                        .map())
                .toList();
        return Screen.of("Projects", drawing.html("projects.vm", request, Values.of("projects", rows)))
                .with(List.of("atl.general"), contexts.of(request))
                .under("projects");
    }

    /** The project by its key, if the viewer may browse it; whether it exists is not told otherwise. */
    Project visible(PageRequest request, String key) {
        Optional<Project> project = model.projects().byKey(key).filter(one -> model.permissions()
                .has(PermissionKeys.BROWSE_PROJECTS, one, request.viewer()));
        if (project.isEmpty() && request.viewer().isEmpty()) {
            throw Refusal.signInFirst();
        }
        return project.orElseThrow(() -> Refusal.notFound(
                "You can't view this project", "It may have been deleted or you don't have permission to view it."));
    }

    private Answer project(PageRequest request) {
        Project project = visible(request, request.variable(1));
        Map<String, Object> page = contexts.of(request, project);
        String selected = request.text("selectedItem").orElse("summary");
        String body =
                switch (selected) {
                    case "summary" -> summary(request, project);
                    case "components" -> components(request, project);
                    default -> ofPlugin(project, selected, page);
                };
        return Screen.of(project.name(), body)
                .with(CONTEXTS, page)
                .beside(sidebar.of(project, page, selected))
                .under("projects");
    }

    private String summary(PageRequest request, Project project) {
        JqlQuery query = model.search().parse("project = " + project.key() + " ORDER BY updated DESC");
        Page<Issue> latest = model.search().issues(query, request.viewer(), 0, LATEST);
        return drawing.html(
                "project.vm",
                request,
                Values.of("name", project.name())
                        .put("key", project.key())
                        .put("description", project.description())
                        .put("lead", model.users().byKey(project.leadKey()).map(User::displayName))
                        .put("total", latest.total())
                        .put("issues", new IssueRows(model).of(latest.values(), request)));
    }

    private String components(PageRequest request, Project project) {
        List<Component> components = model.components().of(project.id());
        Map<String, User> leads = model.users()
                .byKeys(components.stream()
                        .flatMap(one -> one.leadKey().stream())
                        .distinct()
                        .toList());
        List<Map<String, Object>> rows = components.stream()
                .map(one -> Values.of("name", one.name())
                        .put("description", one.description())
                        .put("lead", one.leadKey().map(leads::get).map(User::displayName))
                        .put("jql", URLEncoder.encode(query(project, one), StandardCharsets.UTF_8))
                        .map())
                .toList();
        return drawing.html("components.vm", request, Values.of("components", rows));
    }

    private static String query(Project project, Component component) {
        String name = component.name().replace("\\", "\\\\").replace("\"", "\\\"");
        return "project = " + project.key() + " AND component = \"" + name + '"';
    }

    private String ofPlugin(Project project, String selected, Map<String, Object> page) {
        List<RenderedPanel> panels = modules.panels(selected, page);
        if (panels.isEmpty()) {
            throw Refusal.notFound(
                    "There is no such page in " + project.name(),
                    "No app shows anything here, or you don't have permission to view it.");
        }
        return panels.stream().map(RenderedPanel::html).collect(Collectors.joining("\n"));
    }
}
