package org.cxmaturity.embedded.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * A field with one value an issue, in one expression.
 *
 * @param column the expression
 * @param optional whether it may be empty
 * @param resolve what the column holds for values as written
 */
record ColumnField(JqlContext context, String column, boolean optional, Resolver resolve, List<String> order)
        implements JqlField {

    @Override
    public SqlFragment condition(JqlClause.Term term) {
        JqlOperator operator = term.operator();
        if (operator.isText() || operator.isRelational()) {
            throw JqlField.unsupported(term);
        }
        if (JqlContext.hasEmpty(term.operand()) && !optional) {
            throw new JqlException("The field '" + term.field() + "' does not support searching for EMPTY values.");
        }
        if (JqlField.asksForEmpty(term)) {
            return SqlFragment.of(column + (operator.isNegative() ? " IS NOT NULL" : " IS NULL"));
        }
        Set<Object> values = new HashSet<>(resolve.columnValues(context.texts(term.operand()), term.field()));
        boolean empty = JqlContext.hasEmpty(term.operand());
        return operator.isNegative() ? without(values) : with(values, empty);
    }

    private SqlFragment with(Set<Object> values, boolean empty) {
        SqlFragment among = SqlFragment.of(column + " IN (?)", values);
        return empty ? among.or(SqlFragment.of(column + " IS NULL")) : among;
    }

    private SqlFragment without(Set<Object> values) {
        SqlFragment present = SqlFragment.of(column + " IS NOT NULL");
        return values.isEmpty() ? present : present.and(SqlFragment.of(column + " NOT IN (?)", values));
    }
}
