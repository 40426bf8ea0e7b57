package org.cxmaturity.programme.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Duration;
import java.util.Optional;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.programme.IssueLinks.Kind;

/**
 * The types of the plugin's issue links. Each is remembered by its id, so that an administrator may rename it or have an
 * existing type used instead; as long as none is remembered, the one with the plugin's own name counts.
 */
public final class JiraLinkTypes {

    private static final String SETTING = "org.cxmaturity.jira:link-type.";
    /** Set to {@code false} by administrators who want no link type made. */
    private static final String ALLOWED = "org.cxmaturity.jira:make-link-types";

    /** Jira marks its own hidden types by a style; those of people have none. */
    private static final String NO_STYLE = null;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final IssueLinkTypeManager types;
    private final PluginSettingsFactory settings;
    private final ClusterLocks locks;

    public JiraLinkTypes(IssueLinkTypeManager types, PluginSettingsFactory settings, ClusterLocks locks) {
        this.types = types;
        this.settings = settings;
        this.locks = locks;
    }

    /** The link type of that kind; empty if Jira has none. */
    Optional<IssueLinkType> find(Kind kind) {
        return remembered(kind).or(() -> byName(kind));
    }

    /** Makes the types that are missing, unless an administrator forbade it; one node at a time. */
    public void makeMissing() {
        if ("false".equals(global().get(ALLOWED))) {
            return;
        }
        locks.holding("cx-link-types", LONGEST_WAIT, () -> {
            for (Kind kind : Kind.values()) {
                if (find(kind).isEmpty()) {
                    Names names = Names.of(kind);
                    types.createIssueLinkType(names.name(), names.outward(), names.inward(), NO_STYLE);
                }
                byName(kind).ifPresent(type -> remember(kind, type));
            }
            return true;
        });
    }

    private void remember(Kind kind, IssueLinkType type) {
        if (remembered(kind).isEmpty()) {
            global().put(SETTING + kind.name(), type.getId().toString());
        }
    }

    private Optional<IssueLinkType> remembered(Kind kind) {
        return Optional.ofNullable((String) global().get(SETTING + kind.name()))
                .map(Long::valueOf)
                .map(types::getIssueLinkType);
    }

    private Optional<IssueLinkType> byName(Kind kind) {
        return types.getIssueLinkTypesByName(Names.of(kind).name()).stream().findFirst();
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }

    /** How a link type is called, and read from either side. */
    private record Names(String name, String outward, String inward) {
        static Names of(Kind kind) {
            return switch (kind) {
                case DELIVERY -> new Names("CX delivery", "delivers", "is delivered by");
                case RELIEF -> new Names("CX relief", "relieves", "is relieved by");
                case BREACH -> new Names("CX breach", "breaks", "is broken by");
            };
        }
    }
}
