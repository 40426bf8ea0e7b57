package org.cxmaturity.embedded.jql;

import java.util.List;
import org.cxmaturity.embedded.store.SqlFragment;

/** The resolution: {@code Unresolved} means none; the resolution of that name is written {@code "\"Unresolved\""}. */
record ResolutionField(JqlField field) implements JqlField {

    private static final String UNRESOLVED = "unresolved";

    @Override
    public SqlFragment condition(JqlClause.Term term) {
        return field.condition(new JqlClause.Term(term.field(), term.operator(), read(term.operand())));
    }

    private static JqlOperand read(JqlOperand operand) {
        if (operand instanceof JqlOperand.Values values) {
            return new JqlOperand.Values(
                    values.operands().stream().map(ResolutionField::read).toList());
        }
        if (!(operand instanceof JqlOperand.Value value)) {
            return operand;
        }
        if (value.text().equalsIgnoreCase(UNRESOLVED)) {
            return new JqlOperand.Empty();
        }
        return value.text().equalsIgnoreCase('"' + UNRESOLVED + '"') ? new JqlOperand.Value(UNRESOLVED) : operand;
    }

    @Override
    public List<String> order() {
        return field.order();
    }
}
