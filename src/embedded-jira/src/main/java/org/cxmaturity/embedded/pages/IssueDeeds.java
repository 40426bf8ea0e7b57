package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.Outcome;
import org.cxmaturity.embedded.model.Problems;

/** What the forms on an issue's page do: comment, link, unlink, workflow steps, delete. */
final class IssueDeeds {
    private final JiraModel model;
    private final IssueAccess access;
    private final IssuePage page;

    IssueDeeds(JiraModel model, IssueAccess access, IssuePage page) {
        this.model = model;
        this.access = access;
        this.page = page;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/secure/AddComment\\.jspa", this::comment),
                Route.post("/secure/LinkJiraIssue\\.jspa", this::link),
                Route.post("/secure/DeleteLink\\.jspa", this::unlink),
                Route.post("/secure/WorkflowUIDispatcher\\.jspa", this::step),
                Route.post("/secure/DeleteIssue\\.jspa", this::delete));
    }

    private Answer comment(PageRequest request) {
        Issue issue = access.ofForm(request);
        return after(
                request,
                issue,
                model.commenting()
                        .add(issue, request.raw("comment"), Optional.empty(), Optional.empty(), request.viewer()));
    }

    private Answer after(PageRequest request, Issue issue, Outcome<?> outcome) {
        return outcome.isDone()
                ? Answer.redirect("/browse/" + issue.key())
                : page.of(request, issue, outcome.problems());
    }

    private Answer link(PageRequest request) {
        Issue issue = access.ofForm(request);
        String[] chosen = request.text("linkDesc").orElse("").split("-", 2);
        Optional<LinkType> type = chosen.length == 2 && chosen[1].matches("[0-9]{1,18}")
                ? model.linkTypes().byId(Long.parseLong(chosen[1])).filter(one -> !one.isSystem())
                : Optional.empty();
        Optional<Issue> other = request.text("issueKeys")
                .flatMap(key -> model.editing().find(key, request.viewer()).result());
        if (type.isEmpty() || other.isEmpty()) {
            String sentence = type.isEmpty()
                    ? "Choose how the issues are linked."
                    : "The issue key '" + request.text("issueKeys").orElse("") + "' does not exist.";
            return page.of(request, issue, Problems.field("issuelinks", sentence));
        }
        boolean outward = chosen[0].equals("outward");
        long source = outward ? issue.id() : other.get().id();
        long destination = outward ? other.get().id() : issue.id();
        return after(request, issue, model.editing().link(type.get(), source, destination, request.viewer()));
    }

    private Answer unlink(PageRequest request) {
        Issue issue = access.ofForm(request);
        long link = request.number("link").orElse(0L);
        return after(request, issue, model.editing().unlink(link, request.viewer()));
    }

    private Answer step(PageRequest request) {
        Issue issue = access.ofForm(request);
        Optional<Long> resolution = request.number("resolution");
        UnaryOperator<Issue> change = resolution.isPresent()
                ? before -> before.with().resolutionId(resolution).build()
                : UnaryOperator.identity();
        long step = request.number("action").orElse(0L);
        return after(request, issue, model.editing().transition(issue.id(), step, change, request.viewer()));
    }

    private Answer delete(PageRequest request) {
        Issue issue = access.ofForm(request);
        Outcome<Issue> outcome = model.editing().delete(issue.id(), false, request.viewer());
        return outcome.isDone() ? Answer.redirect("/issues/") : page.of(request, issue, outcome.problems());
    }
}
