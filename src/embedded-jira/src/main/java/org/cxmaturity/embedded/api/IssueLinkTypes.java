package org.cxmaturity.embedded.api;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;

/** Jira's {@code IssueLinkTypeManager}; checks no permission. */
public final class IssueLinkTypes {

    private final Views views;
    private final JiraModel model;

    IssueLinkTypes(Views views) {
        this.views = views;
        this.model = views.model();
    }

    public void createIssueLinkType(String name, String outward, String inward, String style) {
        model.linkTypes()
                .create(name, inward, outward, Optional.ofNullable(style).filter(text -> !text.isEmpty()));
    }

    public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
        LinkType present = model.linkTypes().byId(type.getId()).orElseThrow();
        model.linkTypes().update(new LinkType(present.id(), name, inward, outward, present.style()));
    }

    public void removeIssueLinkType(Long id) {
        model.linkTypes().delete(id);
    }

    /** Without Jira's own. */
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return getIssueLinkTypes(true);
    }

    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return model.linkTypes().all(!excludeSystemLinks).stream()
                .map(views::linkType)
                .toList();
    }

    /** Null if there is none. */
    public IssueLinkType getIssueLinkType(Long id) {
        return getIssueLinkType(id, true);
    }

    public IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks) {
        return model.linkTypes()
                .byId(id)
                .filter(type -> !excludeSystemLinks || !type.isSystem())
                .map(views::linkType)
                .orElse(null);
    }

    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return matching(type -> type.name().equalsIgnoreCase(name));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String description) {
        return matching(type -> type.inward().equalsIgnoreCase(description));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String description) {
        return matching(type -> type.outward().equalsIgnoreCase(description));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByStyle(String style) {
        return matching(type -> type.style().equals(Optional.ofNullable(style)));
    }

    private List<IssueLinkType> matching(Predicate<LinkType> predicate) {
        return model.linkTypes().all(true).stream()
                .filter(predicate)
                .map(views::linkType)
                .toList();
    }
}
