package org.cxmaturity.embedded.jql;

import java.util.List;
import org.cxmaturity.embedded.store.SqlFragment;

/** Turns the tree into a condition. Negations are pushed down to the comparisons first, as Jira does. */
final class Translation {

    private final JqlFields fields;
    private final List<String> problems;

    /** Collects what is wrong in {@code problems}, so that all of it can be told at once. */
    Translation(JqlFields fields, List<String> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    SqlFragment of(JqlClause clause) {
        return translate(clause, false);
    }

    private SqlFragment translate(JqlClause clause, boolean negated) {
        if (clause instanceof JqlClause.Not not) {
            return translate(not.clause(), !negated);
        }
        if (clause instanceof JqlClause.And and) {
            List<SqlFragment> parts = each(and.clauses(), negated);
            return negated ? SqlFragment.any(parts) : SqlFragment.all(parts);
        }
        if (clause instanceof JqlClause.Or or) {
            List<SqlFragment> parts = each(or.clauses(), negated);
            return negated ? SqlFragment.all(parts) : SqlFragment.any(parts);
        }
        JqlClause.Term term = (JqlClause.Term) clause;
        return term(negated ? new JqlClause.Term(term.field(), term.operator().inverse(), term.operand()) : term);
    }

    private List<SqlFragment> each(List<JqlClause> clauses, boolean negated) {
        return clauses.stream().map(clause -> translate(clause, negated)).toList();
    }

    private SqlFragment term(JqlClause.Term term) {
        try {
            return fields.field(term.field()).condition(term);
        } catch (JqlException e) {
            problems.addAll(e.messages());
            return SqlFragment.NOTHING;
        }
    }
}
