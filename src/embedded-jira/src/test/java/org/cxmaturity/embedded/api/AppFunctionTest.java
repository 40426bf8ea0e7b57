package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApiExtension.class)
class AppFunctionTest {

    @Test
    void shouldCallFunctionsOfAppsInSearches(JiraServices services, JiraModel model) {
        Example example = Example.in(model);
        Issue issue = example.issue("Task", "Found");
        String name = "found" + example.project().key();
        JqlFunction function = Honest.as(JqlFunction.class, new OneIssue(name, issue.id()));

        services.registry().add(function);
        List<String> found = example.find("issue in " + name + "(x)", "admin");
        services.registry().removeFunction(name);

        assertEquals(List.of(issue.key()), found);
        assertEquals(
                List.of("Unable to find JQL function '" + name + "()'."),
                model.search().check(model.search().parse("issue in " + name + "()"), example.user("admin")));
    }

    /** A function that finds one issue. */
    public record OneIssue(String name, long issueId) {

        public String getFunctionName() {
            return name;
        }

        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        public boolean isList() {
            return true;
        }

        public MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
            return new MessageSetImpl();
        }

        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return List.of(new QueryLiteral(operand, issueId));
        }
    }
}
