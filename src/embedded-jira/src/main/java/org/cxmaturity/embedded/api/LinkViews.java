package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.LinkType;

/** Issue links and their types as Jira's API has them. */
final class LinkViews {

    private LinkViews() {}

    /** {@code IssueLinkType}. */
    public record OfType(LinkType type) {

        public Long getId() {
            return type.id();
        }

        public String getName() {
            return type.name();
        }

        public String getOutward() {
            return type.outward();
        }

        public String getInward() {
            return type.inward();
        }

        /** Null for types that people made. */
        public String getStyle() {
            return type.style().orElse(null);
        }

        public boolean isSubTaskLinkType() {
            return type.style().filter(LinkType.SUBTASK_STYLE::equals).isPresent();
        }

        public boolean isSystemLinkType() {
            return type.isSystem();
        }

        public int compareTo(Object other) {
            return type.name().compareTo(((IssueLinkType) other).getName());
        }
    }

    /** The issues at the ends of some links, read once for all of them. */
    static final class Ends {

        private final Views views;
        private final List<Link> links;
        private Map<Long, Issue> issues;

        Ends(Views views, List<Link> links) {
            this.views = views;
            this.links = links;
        }

        /** Null if it has been deleted since. */
        Issue issue(long id) {
            if (issues == null) {
                Set<Long> ids = links.stream()
                        .flatMap(link -> Stream.of(link.sourceId(), link.destinationId()))
                        .collect(Collectors.toCollection(TreeSet::new));
                issues = views.issues(views.model().issues().byIds(ids)).stream()
                        .collect(Collectors.toMap(Issue::getId, Function.identity()));
            }
            return issues.get(id);
        }
    }

    /** {@code IssueLink}; equal by id. */
    static final class OfLink {

        private final Views views;
        private final Link link;
        private final Ends ends;

        OfLink(Views views, Link link, Ends ends) {
            this.views = views;
            this.link = link;
            this.ends = ends;
        }

        public Long getId() {
            return link.id();
        }

        public Long getLinkTypeId() {
            return link.type().id();
        }

        public Long getSourceId() {
            return link.sourceId();
        }

        public Long getDestinationId() {
            return link.destinationId();
        }

        public Long getSequence() {
            return link.sequence().orElse(null);
        }

        public IssueLinkType getIssueLinkType() {
            return views.linkType(link.type());
        }

        public Issue getSourceObject() {
            return ends.issue(link.sourceId());
        }

        public Issue getDestinationObject() {
            return ends.issue(link.destinationId());
        }

        public boolean isSystemLink() {
            return link.type().isSystem();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfLink view && link.id() == view.link.id();
        }

        @Override
        public int hashCode() {
            return Long.hashCode(link.id());
        }

        @Override
        public String toString() {
            return link.toString();
        }
    }

    /** {@code LinkCollection}: the issues at the other ends of an issue's links. */
    static final class OfIssue {

        private final Views views;
        private final Map<LinkType, List<Issue>> outward = new LinkedHashMap<>();
        private final Map<LinkType, List<Issue>> inward = new LinkedHashMap<>();

        /** {@code visible} are the ids of the issues that may be shown. */
        OfIssue(Views views, long issueId, List<Link> links, Set<Long> visible) {
            this.views = views;
            Ends ends = new Ends(views, links);
            for (Link link : links) {
                boolean out = link.sourceId() == issueId;
                long other = out ? link.destinationId() : link.sourceId();
                if (visible.contains(other)) {
                    (out ? outward : inward).merge(link.type(), List.of(ends.issue(other)), OfIssue::joined);
                }
            }
        }

        public Set<IssueLinkType> getLinkTypes() {
            return Stream.concat(outward.keySet().stream(), inward.keySet().stream())
                    .distinct()
                    .map(views::linkType)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        public List<Issue> getOutwardIssues(String linkName) {
            return named(outward, linkName);
        }

        public List<Issue> getInwardIssues(String linkName) {
            return named(inward, linkName);
        }

        public Set<Issue> getAllIssues() {
            return Stream.concat(outward.values().stream(), inward.values().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static List<Issue> named(Map<LinkType, List<Issue>> issues, String name) {
            return issues.entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }

        private static List<Issue> joined(List<Issue> first, List<Issue> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}
