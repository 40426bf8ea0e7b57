package org.cxmaturity.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.platform.User;

/**
 * Keeps keys of issues from whoever may not browse them: in the documents of pain points and principles the field
 * {@code issue} is null then, as if there were none. Someone who sends such a document back changes nothing about it.
 */
public final class IssueVeil {

    private static final String ISSUE = "issue";

    private final IssueSight sight;

    public IssueVeil(IssueSight sight) {
        this.sight = sight;
    }

    /** Takes out of the documents the issues that the user may not browse; documents without the field stay as they are. */
    public void draw(User user, Collection<Map<String, Object>> documents) {
        List<String> keys = documents.stream()
                .map(document -> (String) document.get(ISSUE))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        Set<String> seen = sight.seenBy(user, keys);
        documents.stream()
                .filter(document -> document.get(ISSUE) != null && !seen.contains((String) document.get(ISSUE)))
                .forEach(document -> document.put(ISSUE, null));
    }

    /**
     * The document that a user sends, with the issue that is stored where the user could not see it and names none.
     *
     * @param stored the whole document as it is stored
     * @param sent what the user sends; anything but an object comes back as it is
     */
    public Object lift(User user, Map<String, Object> stored, Object sent) {
        Object issue = stored.get(ISSUE);
        boolean namesNone = sent instanceof Map<?, ?> given && given.get(ISSUE) == null;
        if (issue == null
                || !namesNone
                || sight.seenBy(user, List.of((String) issue)).contains((String) issue)) {
            return sent;
        }
        Map<Object, Object> whole = new LinkedHashMap<>((Map<?, ?>) sent);
        whole.put(ISSUE, issue);
        return whole;
    }
}
