package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.jql.JqlClause;
import org.cxmaturity.embedded.jql.JqlOperand;
import org.cxmaturity.embedded.jql.JqlOperator;
import org.cxmaturity.embedded.jql.JqlQuery;

/** Queries and their parts as Jira's API has them; all come from text. */
final class QueryViews {

    private static final Map<JqlOperator, Operator> OPERATORS = Map.ofEntries(
            Map.entry(JqlOperator.EQUALS, Operator.EQUALS),
            Map.entry(JqlOperator.NOT_EQUALS, Operator.NOT_EQUALS),
            Map.entry(JqlOperator.LIKE, Operator.LIKE),
            Map.entry(JqlOperator.NOT_LIKE, Operator.NOT_LIKE),
            Map.entry(JqlOperator.LESS, Operator.LESS_THAN),
            Map.entry(JqlOperator.LESS_EQUAL, Operator.LESS_THAN_EQUALS),
            Map.entry(JqlOperator.GREATER, Operator.GREATER_THAN),
            Map.entry(JqlOperator.GREATER_EQUAL, Operator.GREATER_THAN_EQUALS),
            Map.entry(JqlOperator.IN, Operator.IN),
            Map.entry(JqlOperator.NOT_IN, Operator.NOT_IN),
            Map.entry(JqlOperator.IS, Operator.IS),
            Map.entry(JqlOperator.IS_NOT, Operator.IS_NOT));

    private QueryViews() {}

    static Query query(JqlQuery query, String text) {
        return Honest.as(Query.class, new OfQuery(query, text));
    }

    /** Throws {@link UnsupportedOperationException} for a query that did not come from text. */
    static OfQuery of(Query query) {
        return Honest.behind(query, OfQuery.class)
                .orElseThrow(() -> new UnsupportedOperationException(
                        "Queries other than those of SearchService.parseQuery are not supported by the embedded Jira; see "
                                + "docs/embedded-jira.md"));
    }

    private static Clause clause(JqlClause clause) {
        return clause instanceof JqlClause.Term term
                ? Honest.as(TerminalClause.class, new OfTerm(term))
                : Honest.as(Clause.class, new OfParts(clause));
    }

    static Operand operand(JqlOperand operand) {
        return operand instanceof JqlOperand.Call call
                ? new FunctionOperand(call.function(), call.arguments())
                : Honest.as(Operand.class, new OfOperand(operand));
    }

    /** {@code Query}. */
    public record OfQuery(JqlQuery query, String text) {

        /** Null for all issues. */
        public Clause getWhereClause() {
            return query.where().map(QueryViews::clause).orElse(null);
        }

        public OrderBy getOrderByClause() {
            return Honest.as(OrderBy.class, new OfOrder(query.order()));
        }

        public String getQueryString() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code OrderBy}. */
    public record OfOrder(List<JqlQuery.Sort> sorts) {}

    /** {@code Clause} with others in it. */
    public record OfParts(JqlClause clause) {

        public String getName() {
            return clause.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        }

        public List<Clause> getClauses() {
            if (clause instanceof JqlClause.Not not) {
                return List.of(clause(not.clause()));
            }
            List<JqlClause> parts =
                    clause instanceof JqlClause.And and ? and.clauses() : ((JqlClause.Or) clause).clauses();
            return parts.stream().map(QueryViews::clause).toList();
        }

        private static Clause clause(JqlClause part) {
            return QueryViews.clause(part);
        }
    }

    /** {@code TerminalClause}. */
    public record OfTerm(JqlClause.Term term) {

        public String getName() {
            return term.field();
        }

        public List<Clause> getClauses() {
            return List.of();
        }

        public Operator getOperator() {
            return OPERATORS.get(term.operator());
        }

        public Operand getOperand() {
            return operand(term.operand());
        }
    }

    /** {@code Operand} that is no function. */
    public record OfOperand(JqlOperand operand) {

        public String getName() {
            return operand.getClass().getSimpleName();
        }

        public String getDisplayString() {
            return shown(operand);
        }

        private static String shown(JqlOperand operand) {
            if (operand instanceof JqlOperand.Values values) {
                return values.operands().stream().map(OfOperand::shown).collect(Collectors.joining(", ", "(", ")"));
            }
            if (operand instanceof JqlOperand.Call call) {
                return call.display();
            }
            return operand instanceof JqlOperand.Value value ? "\"" + value.text() + "\"" : "EMPTY";
        }
    }

    /** {@code QueryCreationContext}. */
    public record OfSearcher(Views views, Optional<org.cxmaturity.embedded.model.User> searcher) {

        /** Null for anonymous. */
        public ApplicationUser getApplicationUser() {
            return views.userOrNull(searcher);
        }

        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
