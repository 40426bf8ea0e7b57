package org.cxmaturity.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.platform.User;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/** A Jira with one project that counts its issues and keeps them by number. */
public final class InMemoryTracker implements IssueTracker {

    public static final IssueDestination HOME = new IssueDestination(1, "CX", "10");

    private final TreeMap<Long, Made> issues = new TreeMap<>();
    private final Clock clock;
    private long counter;
    private List<String> objections = List.of();
    private boolean givesUpHalfway;

    public InMemoryTracker(Clock clock) {
        this.clock = clock;
    }

    public record Made(IssueDraft draft, String by, Instant at) {}

    /** From now on every issue is refused in these words. */
    public void objectTo(String... words) {
        objections = List.of(words);
    }

    /** From now on issues are made but not reported. */
    public void giveUpHalfway() {
        givesUpHalfway = true;
    }

    @Override
    public Result<IssueDestination> destination(
            User user, String projectKey, Optional<String> issueType, String usualType) {
        return projectKey.equals(HOME.projectKey())
                ? Result.ok(HOME)
                : Result.refused(Problem.rule("project", "unknown-reference", projectKey));
    }

    @Override
    public synchronized long lastNumber(long projectId) {
        return counter;
    }

    @Override
    public synchronized Creation create(User user, IssueDraft draft) {
        if (!objections.isEmpty()) {
            return new Creation.Refused(objections);
        }
        counter++;
        issues.put(counter, new Made(draft, user.name(), clock.instant()));
        return givesUpHalfway ? new Creation.Unsure(List.of("index down")) : new Creation.Made(key(counter));
    }

    @Override
    public synchronized Optional<String> currentKey(String issueKey) {
        return issues.keySet().stream()
                .map(InMemoryTracker::key)
                .filter(issueKey::equals)
                .findFirst();
    }

    @Override
    public synchronized Optional<String> findMarked(long projectId, long after, String mark, Instant until) {
        return issues.tailMap(after, false).entrySet().stream()
                .takeWhile(entry -> !entry.getValue().at().isAfter(until))
                .filter(entry -> entry.getValue().draft().description().endsWith(mark))
                .map(entry -> key(entry.getKey()))
                .findFirst();
    }

    /** Issues that are there now. */
    public synchronized List<Made> made() {
        return new ArrayList<>(issues.values());
    }

    public synchronized Map<String, Made> byKey() {
        Map<String, Made> byKey = new TreeMap<>();
        issues.forEach((number, made) -> byKey.put(key(number), made));
        return byKey;
    }

    public synchronized void delete(String issueKey) {
        issues.keySet().removeIf(number -> key(number).equals(issueKey));
    }

    private static String key(long number) {
        return HOME.projectKey() + "-" + number;
    }
}
