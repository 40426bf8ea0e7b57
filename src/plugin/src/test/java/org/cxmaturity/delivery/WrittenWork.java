package org.cxmaturity.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work as the examples of {@code docs/scoring.md} write it, e.g. {@code P(D:3 T#a .T) ~T}. */
final class WrittenWork {

    private static final Pattern ISSUE = Pattern.compile("([.~]*)([TPDNCUR])(?::([\\d.]+))?(?:#(\\w+))?");
    private static final Map<String, WorkStatus> STATUSES = Map.of(
            "T", Work.toDo(),
            "P", Work.started(),
            "D", Work.delivered(),
            "N", new WorkStatus(StatusCategory.DONE, ResolutionOutcome.NONE),
            "C", Work.cancelled(),
            "U", Work.unmapped(),
            "R", new WorkStatus(StatusCategory.TO_DO, ResolutionOutcome.DELIVERED));

    private final List<IssueFacts> issues = new ArrayList<>();
    private final Map<Long, List<Long>> children = new HashMap<>();
    private final Map<String, Long> named = new HashMap<>();
    private final List<Long> linked;
    private final String text;
    private int position;

    WrittenWork(String text) {
        this.text = text;
        this.linked = siblings();
        if (position != text.length()) {
            throw new IllegalArgumentException("Not understood from " + position + " on: " + text);
        }
    }

    List<Long> linked() {
        return linked;
    }

    WorkGraph graph() {
        return WorkGraph.of(issues, children);
    }

    private List<Long> siblings() {
        List<Long> ids = new ArrayList<>();
        while (position < text.length() && text.charAt(position) != ')') {
            ids.add(issue());
            if (at(' ')) {
                position++;
            }
        }
        return ids;
    }

    private long issue() {
        Matcher matcher = ISSUE.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("No issue at " + position + ": " + text);
        }
        position = matcher.end();
        long id = Optional.ofNullable(matcher.group(4))
                .map(name -> named.computeIfAbsent(name, key -> -1L - named.size()))
                .orElse(issues.size() + 1L);
        issues.add(facts(id, matcher));
        if (at('(')) {
            position++;
            children.put(id, siblings());
            position++;
        }
        return id;
    }

    private boolean at(char expected) {
        return position < text.length() && text.charAt(position) == expected;
    }

    private static IssueFacts facts(long id, Matcher matcher) {
        return new IssueFacts(
                id,
                "CX-" + id,
                STATUSES.get(matcher.group(2)),
                matcher.group(1).contains("."),
                !matcher.group(1).contains("~"),
                Optional.ofNullable(matcher.group(3))
                        .map(points -> OptionalDouble.of(Double.parseDouble(points)))
                        .orElse(OptionalDouble.empty()),
                Optional.of(Work.DELIVERED_AT));
    }
}
