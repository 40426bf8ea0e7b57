package org.cxmaturity.embedded.pages;

import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;

/** Finds the issues that pages are about. An issue that the viewer may not browse is like one that isn't there. */
final class IssueAccess {
    private final JiraModel model;

    IssueAccess(JiraModel model) {
        this.model = model;
    }

    /** By key or id; refuses as if there were none if the viewer may not browse it. */
    Issue visible(PageRequest request, String keyOrId) {
        return model.editing().find(keyOrId, request.viewer()).result().orElseThrow(() -> {
            if (request.viewer().isEmpty()) {
                return Refusal.signInFirst();
            }
            return Refusal.notFound(
                    "You can't view this issue", "It may have been deleted or you don't have permission to view it.");
        });
    }

    /** The issue that a form is about, by its field {@code id}. */
    Issue ofForm(PageRequest request) {
        request.signedIn();
        return visible(request, request.text("id").orElse(""));
    }
}
