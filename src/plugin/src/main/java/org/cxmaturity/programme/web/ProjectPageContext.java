package org.cxmaturity.programme.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.web.ViewMap;
import org.cxmaturity.programme.ProgrammeAccess;

/** What {@code project-page.vm} shows before its script has drawn the page; asks for the page's scripts and styles. */
public final class ProjectPageContext implements ContextProvider {

    private static final String RESOURCES = "org.cxmaturity.jira:programme-page-resources";

    private final ProgrammeAccess access;
    private final ViewMap views;
    private final Texts texts;
    private final PageBuilderService pages;

    public ProjectPageContext(ProgrammeAccess access, ViewMap views, Texts texts, PageBuilderService pages) {
        this.access = access;
        this.views = views;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> params) {
        // the module has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pages.assembler().resources().requireWebResource(RESOURCES);
        Map<String, Object> view = views.of(List.of("cx."));
        if (context.get("project") instanceof Project project) {
            view.put("project", project.getKey());
            view.put("rights", ViewMap.words(access.rightsIn(project.getId())));
        }
        view.put("title", texts.text("cx.page.title"));
        view.put("tabs", texts.text("cx.page.tabs"));
        view.put("loading", texts.text("cx.common.loading"));
        view.put("noscript", texts.text("cx.page.noscript"));
        return Map.of("view", view);
    }
}
