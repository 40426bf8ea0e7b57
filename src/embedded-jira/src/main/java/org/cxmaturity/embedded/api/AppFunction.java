package org.cxmaturity.embedded.api;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.embedded.jql.JqlClause;
import org.cxmaturity.embedded.jql.JqlOperand;
import org.cxmaturity.embedded.jql.JqlOperator;
import org.cxmaturity.embedded.model.User;

/** A function that an app adds to JQL, for {@link org.cxmaturity.embedded.jql.Search} to call. */
final class AppFunction implements org.cxmaturity.embedded.jql.JqlFunction {

    private final Views views;
    private final JqlFunction function;

    AppFunction(Views views, JqlFunction function) {
        this.views = views;
        this.function = function;
    }

    @Override
    public List<String> check(JqlOperand.Call call, Optional<User> viewer) {
        int least = function.getMinimumNumberOfExpectedArguments();
        if (call.arguments().size() < least) {
            return List.of("Function '" + call.function() + "' expected at least '" + least
                    + "' arguments but received '" + call.arguments().size() + "'.");
        }
        MessageSet messages = function.validate(views.userOrNull(viewer), operand(call), clause(call));
        return List.copyOf(messages.getErrorMessages());
    }

    @Override
    public List<String> values(JqlOperand.Call call, Optional<User> viewer) {
        QueryCreationContext context = Honest.as(QueryCreationContext.class, new QueryViews.OfSearcher(views, viewer));
        return function.getValues(context, operand(call), clause(call)).stream()
                .map(QueryLiteral::asString)
                .filter(Objects::nonNull)
                .toList();
    }

    private static FunctionOperand operand(JqlOperand.Call call) {
        return new FunctionOperand(call.function(), call.arguments());
    }

    /** Functions of apps are for issues. */
    private TerminalClause clause(JqlOperand.Call call) {
        JqlOperator operator = function.isList() ? JqlOperator.IN : JqlOperator.EQUALS;
        return Honest.as(TerminalClause.class, new QueryViews.OfTerm(new JqlClause.Term("issue", operator, call)));
    }
}
