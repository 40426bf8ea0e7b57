package org.cxmaturity.embedded.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * A field with several values an issue, in a table of its own whose column {@code issue_id} names the issue.
 *
 * @param resolve what the column holds for values as written
 */
record SetField(JqlContext context, String table, String column, Resolver resolve) implements JqlField {

    @Override
    public SqlFragment condition(JqlClause.Term term) {
        JqlOperator operator = term.operator();
        if (operator.isText() || operator.isRelational()) {
            throw JqlField.unsupported(term);
        }
        if (JqlField.asksForEmpty(term)) {
            return operator.isNegative() ? any() : any().negated();
        }
        Set<Object> values = new HashSet<>(resolve.columnValues(context.texts(term.operand()), term.field()));
        SqlFragment among = SqlFragment.of(
                "EXISTS (SELECT 1 FROM " + table + " s WHERE s.issue_id = i.id AND s." + column + " IN (?))", values);
        if (operator.isNegative()) {
            return any().and(among.negated());
        }
        return JqlContext.hasEmpty(term.operand()) ? among.or(any().negated()) : among;
    }

    private SqlFragment any() {
        return SqlFragment.of("EXISTS (SELECT 1 FROM " + table + " s WHERE s.issue_id = i.id)");
    }

    @Override
    public List<String> order() {
        return List.of();
    }
}
