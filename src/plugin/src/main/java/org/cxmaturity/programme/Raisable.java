package org.cxmaturity.programme;

import java.util.Optional;
import org.cxmaturity.shared.Result;

/** Something that becomes an issue. Each method looks at what is stored at that moment. */
public interface Raisable {
    /** Names it among all that ever becomes an issue; contains its database id, so that a new key changes nothing. */
    String subject();

    /** Key of the issue that it has become, which need not exist any more. */
    Optional<String> issue();

    /** The issue to make of it, or why none may be made. */
    Result<IssueDraft> draft();

    /** Writes down what issue it has become; doing so again changes nothing. */
    void becomes(String issueKey);
}
