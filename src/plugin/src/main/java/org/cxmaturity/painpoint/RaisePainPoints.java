package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.programme.IssueDestination;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.programme.IssueSight;
import org.cxmaturity.programme.IssueTracker;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.programme.RaisedItem;
import org.cxmaturity.programme.Raising;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.Principles;

/**
 * Turns pain points into Jira issues, each exactly once, and links them to the principles that they break. One that was
 * captured or triaged is accepted by that.
 */
public final class RaisePainPoints {

    /** Issue type of pain points as long as a programme names no other. */
    public static final String USUAL_TYPE = "CX Pain Point";

    private final ProgrammeAccess access;
    private final PainPoints painPoints;
    private final Principles principles;
    private final OwningFunctions functions;
    private final IssueTracker tracker;
    private final IssueLinks links;
    private final IssueSight sight;
    private final Raising raising;
    private final PainPointText text;

    public RaisePainPoints(
            ProgrammeAccess access,
            PainPoints painPoints,
            Principles principles,
            OwningFunctions functions,
            IssueTracker tracker,
            IssueLinks links,
            IssueSight sight,
            Raising raising,
            Texts texts) {
        this.access = access;
        this.painPoints = painPoints;
        this.principles = principles;
        this.functions = functions;
        this.tracker = tracker;
        this.links = links;
        this.sight = sight;
        this.raising = raising;
        this.text = new PainPointText(texts);
    }

    /** Refuses whoever may not raise in the programme, before the request is read at all. */
    public void admit(String programme) {
        access.enter(programme, Right.TRIAGE);
    }

    /**
     * Raises each of them; what one meets doesn't hinder the next.
     *
     * @return what became of each, in the order of the keys, with problems at {@code keys[i]}; refused as a whole when
     *     there are no keys or too many, or when project or issue type are unknown
     * @throws org.cxmaturity.platform.AccessRefused without the right to triage
     */
    public Result<Map<String, RaisedItem>> raise(String programme, RaiseRequest request) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        Problems problems = new Problems();
        if (request.keys().isEmpty()) {
            problems.malformed("keys", "required");
        } else if (request.keys().size() > RaiseRequest.MOST) {
            problems.add(Problem.tooLarge("keys", "too-many", RaiseRequest.MOST));
        }
        return Result.of(request, problems)
                .then(sound -> destination(entry, sound))
                .then(destination -> Result.ok(raiseAll(entry, request.keys(), destination)))
                .then(items -> Result.ok(veiled(entry, items)));
    }

    private Result<IssueDestination> destination(Entry entry, RaiseRequest request) {
        RaisingRules rules = entry.programme().programme().settings().raising();
        String project = request.project()
                .or(rules::project)
                .orElseGet(() -> entry.programme().programme().homeProject());
        return tracker.destination(
                entry.user(), project, request.issueType().or(rules::painPointIssueType), USUAL_TYPE);
    }

    private Map<String, RaisedItem> raiseAll(Entry entry, List<String> keys, IssueDestination destination) {
        Map<String, Stored<PainPoint>> known = painPoints.findAll(entry.id(), Set.copyOf(keys));
        Map<String, List<String>> components = functions.components(entry.id(), functionsOf(known));
        Map<String, String> principleIssues = principleIssues(entry, known);
        Map<String, RaisedItem> items = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String path = "keys[" + i + "]";
            RaisedItem item = Optional.ofNullable(known.get(key))
                    .map(stored -> raising.raise(
                            entry.user(),
                            new RaisablePainPoint(entry.id(), stored, painPoints, text, destination, components)))
                    .orElseGet(() -> RaisedItem.failed(List.of(Problem.rule("", "unknown-reference", key))));
            items.putIfAbsent(key, item.at(path));
            item.issue().ifPresent(issue -> link(entry, issue, known.get(key).value(), principleIssues));
        }
        return items;
    }

    /** Who raised an issue knows it; whom it was raised by before may have put it where the user sees nothing. */
    private Map<String, RaisedItem> veiled(Entry entry, Map<String, RaisedItem> items) {
        List<String> earlier = items.values().stream()
                .filter(item -> item.outcome() == RaisedItem.Outcome.ALREADY_RAISED)
                .flatMap(item -> item.issue().stream())
                .toList();
        Set<String> hidden = new TreeSet<>(earlier);
        if (!earlier.isEmpty()) {
            hidden.removeAll(sight.seenBy(entry.user(), earlier));
        }
        items.replaceAll((key, item) -> item.issue().filter(hidden::contains).isPresent() ? item.veiled() : item);
        return items;
    }

    private void link(Entry entry, String issue, PainPoint painPoint, Map<String, String> principleIssues) {
        List<String> broken = painPoint.hits().breaks().stream()
                .flatMap(principle -> Optional.ofNullable(principleIssues.get(principle)).stream())
                .toList();
        if (!broken.isEmpty()) {
            links.ensure(entry.user(), IssueLinks.Kind.BREACH, issue, broken);
        }
    }

    private static Set<String> functionsOf(Map<String, Stored<PainPoint>> known) {
        return known.values().stream()
                .flatMap(stored -> stored.value().function().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, String> principleIssues(Entry entry, Map<String, Stored<PainPoint>> known) {
        Set<String> broken = new TreeSet<>();
        known.values().forEach(stored -> broken.addAll(stored.value().hits().breaks()));
        Map<String, String> issues = new LinkedHashMap<>();
        for (Stored<Principle> stored :
                new ArrayList<>(principles.findAll(entry.id(), broken).values())) {
            stored.value().issue().ifPresent(issue -> issues.put(stored.value().key(), issue));
        }
        return issues;
    }
}
