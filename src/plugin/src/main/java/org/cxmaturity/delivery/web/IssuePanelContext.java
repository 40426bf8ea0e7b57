package org.cxmaturity.delivery.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.delivery.IssuePlace;
import org.cxmaturity.delivery.ShowIssuePlace;
import org.cxmaturity.platform.web.ViewMap;
import org.cxmaturity.programme.ProgrammeAccess;

/** What {@code issue-panel.vm} shows before its script has drawn the panel, and without it. */
public final class IssuePanelContext implements ContextProvider {

    private static final List<String> PREFIXES =
            List.of("cx.common.", "cx.delivery.", "cx.painpoint.", "cx.overview.", "cx.panel.");

    private final ShowIssuePlace places;
    private final ProgrammeAccess access;
    private final PlaceSentences sentences;
    private final ViewMap views;

    public IssuePanelContext(ShowIssuePlace places, ProgrammeAccess access, PlaceSentences sentences, ViewMap views) {
        this.places = places;
        this.access = access;
        this.sentences = sentences;
        this.views = views;
    }

    @Override
    public void init(Map<String, String> params) {
        // the module has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> view = views.of(PREFIXES);
        if (context.get("issue") instanceof Issue issue) {
            List<IssuePlace> found = places.namesOf(issue.getKey());
            view.put("issue", issue.getKey());
            view.put(
                    "programmes",
                    found.stream()
                            .map(place -> programme(place, found.size() > 1))
                            .toList());
        }
        return Map.of("view", view);
    }

    private Map<String, Object> programme(IssuePlace place, boolean named) {
        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("key", place.programme().key());
        if (named) {
            programme.put("heading", place.programme().name());
        }
        programme.put("rights", ViewMap.words(access.rightsOf(place.programme().key())));
        programme.put("sentences", sentences.of(place));
        return programme;
    }
}
