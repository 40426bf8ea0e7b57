package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import org.cxmaturity.declared.DeclarationOnly;

/** One value of an operand. */
public class QueryLiteral {
    public QueryLiteral() {
        throw DeclarationOnly.called();
    }

    public QueryLiteral(Operand sourceOperand) {
        throw DeclarationOnly.called();
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        throw DeclarationOnly.called();
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        throw DeclarationOnly.called();
    }

    public String getStringValue() {
        throw DeclarationOnly.called();
    }

    public Long getLongValue() {
        throw DeclarationOnly.called();
    }

    public Operand getSourceOperand() {
        throw DeclarationOnly.called();
    }

    public boolean isEmpty() {
        throw DeclarationOnly.called();
    }

    public String asString() {
        throw DeclarationOnly.called();
    }

    public String toString() {
        throw DeclarationOnly.called();
    }

    public boolean equals(Object o) {
        throw DeclarationOnly.called();
    }

    public int hashCode() {
        throw DeclarationOnly.called();
    }
}
