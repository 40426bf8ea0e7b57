package org.cxmaturity.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.User;
import org.cxmaturity.shared.Result;

/** Where issues are made and found again. */
public interface IssueTracker {

    /** What became of the attempt to make an issue. */
    sealed interface Creation {
        /** What Jira says against it, in its own words; empty if it was made. */
        List<String> reasons();

        /** It was made. */
        record Made(String issueKey) implements Creation {
            @Override
            public List<String> reasons() {
                return List.of();
            }
        }

        /** It was not made, and nothing of it remains. */
        record Refused(List<String> reasons) implements Creation {}

        /** Jira gave up halfway: the issue may have been made all the same. */
        record Unsure(List<String> reasons) implements Creation {}
    }

    /**
     * Where an issue may go.
     *
     * @param projectKey the project that was asked for; refused at {@code project} if the user can't browse it
     * @param issueType name of the issue type; refused at {@code issueType} if the project doesn't have it. Empty: the
     *     usual one, and if the project doesn't have that either, the project's default
     * @param usualType name of the usual issue type
     */
    Result<IssueDestination> destination(User user, String projectKey, Optional<String> issueType, String usualType);

    /** The highest number that the project has given to an issue so far; 0 without any. */
    long lastNumber(long projectId);

    /** Makes an issue with the user as its reporter, as far as the user's own permissions allow. */
    Creation create(User user, IssueDraft draft);

    /**
     * The key under which an issue is known today, whoever asks; empty if there is no such issue (any more). Follows an
     * issue that was moved to another project.
     */
    Optional<String> currentKey(String issueKey);

    /**
     * The issue that carries the mark in the last line of its description, read from the database and not from the search
     * index.
     *
     * @param projectId the project in which it was made
     * @param after only issues with a higher number are read
     * @param until reading ends at the first issue that was made later than this
     */
    Optional<String> findMarked(long projectId, long after, String mark, Instant until);
}
