package org.cxmaturity.embedded.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.jql.JqlClause.And;
import org.cxmaturity.embedded.jql.JqlClause.Not;
import org.cxmaturity.embedded.jql.JqlClause.Or;
import org.cxmaturity.embedded.jql.JqlClause.Term;
import org.cxmaturity.embedded.jql.JqlOperand.Call;
import org.cxmaturity.embedded.jql.JqlOperand.Empty;
import org.cxmaturity.embedded.jql.JqlOperand.Value;
import org.cxmaturity.embedded.jql.JqlOperand.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlParserTest {

    @Test
    void shouldBindAndTighterThanOr() {
        JqlQuery query = JqlParser.parse("a = 1 OR b != 2 AND NOT (c > 3 | d <= 4)");

        JqlClause expected = new Or(List.of(
                term("a", JqlOperator.EQUALS, "1"),
                new And(List.of(
                        term("b", JqlOperator.NOT_EQUALS, "2"),
                        new Not(new Or(List.of(
                                term("c", JqlOperator.GREATER, "3"), term("d", JqlOperator.LESS_EQUAL, "4"))))))));
        assertEquals(Optional.of(expected), query.where());
    }

    @Test
    void shouldReadListsFunctionsAndEmpty() {
        JqlQuery query = JqlParser.parse(
                "assignee not in (currentUser(), 'a b', EMPTY) and \"Epic Link\" is not null and cf[10002] in (f(x, \"y\"))");

        JqlClause expected = new And(List.of(
                new Term(
                        "assignee",
                        JqlOperator.NOT_IN,
                        new Values(List.of(new Call("currentUser", List.of()), new Value("a b"), new Empty()))),
                new Term("Epic Link", JqlOperator.IS_NOT, new Empty()),
                new Term("cf[10002]", JqlOperator.IN, new Values(List.of(new Call("f", List.of("x", "y")))))));
        assertEquals(Optional.of(expected), query.where());
    }

    @Test
    void shouldReadTheOrder() {
        JqlQuery query = JqlParser.parse("order by priority DESC, key, \"Story Points\" asc");

        assertEquals(Optional.empty(), query.where());
        assertEquals(
                List.of(
                        new JqlQuery.Sort("priority", false),
                        new JqlQuery.Sort("key", true),
                        new JqlQuery.Sort("Story Points", true)),
                query.order());
    }

    @Test
    void shouldReadEscapes() {
        JqlQuery query = JqlParser.parse("summary ~ \"\\\"two words\\\" \\u00e9\\\\\"");

        assertEquals(Optional.of(term("summary", JqlOperator.LIKE, "\"two words\" é\\")), query.where());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            project             | Expecting operator but got the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 8)
            project = CX foo    | Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 14)
            project = and       | Expecting either a value, list or function but got 'and'. You must surround 'and' in quotation marks to use it as a value. (line 1, character 11)
            (a = 1              | Expecting ')' but got the end of the query. (line 1, character 7)
            mail = a@b          | The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 9)
            summary ~ "open     | The quoted string 'open' has not been completed. (line 1, character 11)
            """)
    void shouldSayWhereAQueryIsBroken(String jql, String message) {
        JqlException refused = assertThrows(JqlException.class, () -> JqlParser.parse(jql));

        assertEquals(List.of("Error in the JQL Query: " + message), refused.messages());
    }

    @Test
    void shouldRefuseAQueryNestedBeyondReason() {
        assertThrows(JqlException.class, () -> JqlParser.parse("(".repeat(5000) + "a = 1" + ")".repeat(5000)));
        assertThrows(JqlException.class, () -> JqlParser.parse("a in " + "(".repeat(5000) + "1" + ")".repeat(5000)));
    }

    private static Term term(String field, JqlOperator operator, String value) {
        return new Term(field, operator, new Value(value));
    }
}
