package org.cxmaturity.embedded.jql;

import java.util.List;

/** The tree of a query's condition. */
public sealed interface JqlClause {

    /** All of them. */
    record And(List<JqlClause> clauses) implements JqlClause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** Any of them. */
    record Or(List<JqlClause> clauses) implements JqlClause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** The opposite; a comparison still finds only issues that have a value. */
    record Not(JqlClause clause) implements JqlClause {}

    /** One comparison; the field as it was written. */
    record Term(String field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
