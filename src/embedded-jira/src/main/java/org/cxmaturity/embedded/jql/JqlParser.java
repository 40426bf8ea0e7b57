package org.cxmaturity.embedded.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recursive descent over the tokens of a query. */
final class JqlParser {

    private static final Map<String, JqlOperator> SYMBOLS = Map.of(
            "=", JqlOperator.EQUALS,
            "!=", JqlOperator.NOT_EQUALS,
            "~", JqlOperator.LIKE,
            "!~", JqlOperator.NOT_LIKE,
            "<", JqlOperator.LESS,
            "<=", JqlOperator.LESS_EQUAL,
            ">", JqlOperator.GREATER,
            ">=", JqlOperator.GREATER_EQUAL);
    private static final String VALID_OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    /** Deeper nesting than anyone writes; keeps hostile input from exhausting the stack. */
    private static final int MAX_DEPTH = 100;

    private final List<JqlToken> tokens;
    private int at;
    private int depth;

    private JqlParser(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String text) {
        return new JqlParser(JqlLexer.tokens(text)).query();
    }

    private JqlQuery query() {
        Optional<JqlClause> where =
                isOrder() || peek().kind() == JqlToken.Kind.END ? Optional.empty() : Optional.of(or());
        List<JqlQuery.Sort> order = isOrder() ? order() : List.of();
        if (peek().kind() != JqlToken.Kind.END) {
            throw error("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(where, order);
    }

    private boolean isOrder() {
        return peek().isWord("order");
    }

    private List<JqlQuery.Sort> order() {
        next();
        if (!peek().isWord("by")) {
            throw error("Expecting 'by' but got " + got() + ".");
        }
        next();
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        do {
            String field = name("Expecting a field name but got %s.");
            boolean descending = peek().isWord("desc");
            if (descending || peek().isWord("asc")) {
                next();
            }
            sorts.add(new JqlQuery.Sort(field, !descending));
        } while (skip(","));
        return sorts;
    }

    private JqlClause or() {
        List<JqlClause> clauses = new ArrayList<>();
        do {
            clauses.add(and());
        } while (skipWord("or") || skip("||") || skip("|"));
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.Or(clauses);
    }

    private JqlClause and() {
        List<JqlClause> clauses = new ArrayList<>();
        do {
            clauses.add(not());
        } while (skipWord("and") || skip("&&") || skip("&"));
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.And(clauses);
    }

    private JqlClause not() {
        if (++depth > MAX_DEPTH) {
            throw error("The query is nested too deeply.");
        }
        JqlClause clause;
        if (skipWord("not") || skip("!")) {
            clause = new JqlClause.Not(not());
        } else if (skip("(")) {
            clause = or();
            if (!skip(")")) {
                throw error("Expecting ')' but got " + got() + ".");
            }
        } else {
            clause = term();
        }
        depth--;
        return clause;
    }

    private JqlClause term() {
        String field = name("Expecting a field name but got %s. You must surround it in quotation marks to use it as a "
                + "field name.");
        JqlOperator operator = operator();
        JqlOperand operand = operand();
        boolean list = operator == JqlOperator.IN || operator == JqlOperator.NOT_IN;
        if (!list && operand instanceof JqlOperand.Values) {
            throw new JqlException(
                    "Operator '" + operator.text() + "' does not support the list value for field '" + field + "'.");
        }
        return new JqlClause.Term(field, operator, operand);
    }

    private JqlOperator operator() {
        JqlToken token = peek();
        if (token.kind() == JqlToken.Kind.SYMBOL && SYMBOLS.containsKey(token.text())) {
            next();
            return SYMBOLS.get(token.text());
        }
        if (skipWord("in")) {
            return JqlOperator.IN;
        }
        if (skipWord("is")) {
            return skipWord("not") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (skipWord("not")) {
            if (skipWord("in")) {
                return JqlOperator.NOT_IN;
            }
            throw error("Expecting 'IN' but got " + got() + ".");
        }
        if (token.isWord("was") || token.isWord("changed")) {
            throw error("The operator '" + token.text() + "' is not supported by the embedded Jira; see "
                    + "docs/embedded-jira.md.");
        }
        throw error("Expecting operator but got " + got() + ". " + VALID_OPERATORS);
    }

    private JqlOperand operand() {
        JqlToken token = peek();
        if (skipWord("empty") || skipWord("null")) {
            return new JqlOperand.Empty();
        }
        if (skip("(")) {
            if (++depth > MAX_DEPTH) {
                throw error("The query is nested too deeply.");
            }
            List<JqlOperand> operands = new ArrayList<>();
            do {
                operands.add(operand());
            } while (skip(","));
            if (!skip(")")) {
                throw error("Expecting either ',' or ')' but got " + got() + ".");
            }
            depth--;
            return new JqlOperand.Values(operands);
        }
        if (!token.isName()) {
            throw error("Expecting either a value, list or function but got " + got() + ". You must surround '"
                    + token.text() + "' in quotation marks to use it as a value.");
        }
        next();
        return skip("(") ? call(token.text()) : new JqlOperand.Value(token.text());
    }

    private JqlOperand call(String function) {
        List<String> arguments = new ArrayList<>();
        if (skip(")")) {
            return new JqlOperand.Call(function, arguments);
        }
        do {
            arguments.add(name("Expecting a function argument but got %s."));
        } while (skip(","));
        if (!skip(")")) {
            throw error("Expecting ')' or ',' but got " + got() + ".");
        }
        return new JqlOperand.Call(function, arguments);
    }

    private String name(String otherwise) {
        if (!peek().isName()) {
            throw error(otherwise.formatted(got()));
        }
        return next().text();
    }

    private boolean skip(String symbol) {
        boolean there = peek().isSymbol(symbol);
        at += there ? 1 : 0;
        return there;
    }

    private boolean skipWord(String word) {
        boolean there = peek().isWord(word);
        at += there ? 1 : 0;
        return there;
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken next() {
        return tokens.get(at++);
    }

    private String got() {
        return peek().kind() == JqlToken.Kind.END ? "the end of the query" : "'" + peek().text() + "'";
    }

    private JqlException error(String message) {
        return new JqlException("Error in the JQL Query: " + message + peek().place());
    }
}
