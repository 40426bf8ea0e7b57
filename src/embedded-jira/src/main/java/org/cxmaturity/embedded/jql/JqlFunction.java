package org.cxmaturity.embedded.jql;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.User;

/** A function that stands for a list of values, such as {@code membersOf("team")}; apps add their own. */
public interface JqlFunction {

    /** What is wrong with the call, for the searcher to read; empty if nothing is. */
    List<String> check(JqlOperand.Call call, Optional<User> viewer);

    /** The values, as one would write them in the query; issues by id. Asked only after {@link #check}. */
    List<String> values(JqlOperand.Call call, Optional<User> viewer);
}
