package org.cxmaturity.embedded.jql;

import java.util.List;
import org.cxmaturity.embedded.store.SqlFragment;

/** A field of JQL: how it is compared and ordered. The issue is {@code ej_issue i}, its project {@code ej_project p}. */
interface JqlField {

    /** The comparison as a condition; throws {@link JqlException} for an operator or value that does not fit. */
    SqlFragment condition(JqlClause.Term term);

    /** Expressions to order by, most significant first; empty if one cannot order by the field. */
    List<String> order();

    static JqlException unsupported(JqlClause.Term term) {
        return new JqlException(
                "The operator '" + term.operator().text() + "' is not supported by the '" + term.field() + "' field.");
    }

    static JqlException noSuchValue(String value, String field) {
        return new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    /** Whether the comparison is with nothing: {@code IS EMPTY}, {@code = EMPTY} and their opposites. */
    static boolean asksForEmpty(JqlClause.Term term) {
        if (term.operand() instanceof JqlOperand.Empty) {
            return true;
        }
        if (term.operator() == JqlOperator.IS || term.operator() == JqlOperator.IS_NOT) {
            throw new JqlException("The operator '" + term.operator().text()
                    + "' is only supported with EMPTY or NULL for the field '" + term.field() + "'.");
        }
        return false;
    }
}
