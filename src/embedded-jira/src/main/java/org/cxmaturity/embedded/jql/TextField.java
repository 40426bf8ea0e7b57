package org.cxmaturity.embedded.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.model.Words;
import org.cxmaturity.embedded.store.SqlFragment;

/**
 * Words searched in one or more conditions, each with one place for a LIKE pattern over {@link Words}.
 *
 * <p>Every word has to occur; {@code wor*} finds words that begin so; {@code "\"two words\""} finds them side by side.
 *
 * @param places conditions of which any may hold
 * @param column the raw text to ask whether it is empty, if one can
 */
record TextField(List<String> places, Optional<String> column, List<String> order) implements JqlField {

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Override
    public SqlFragment condition(JqlClause.Term term) {
        JqlOperator operator = term.operator();
        if (term.operand() instanceof JqlOperand.Empty && column.isPresent() && !operator.isRelational()) {
            return SqlFragment.of(column.get() + (operator.isNegative() ? " IS NOT NULL" : " IS NULL"));
        }
        if (!operator.isText()) {
            throw JqlField.unsupported(term);
        }
        if (!(term.operand() instanceof JqlOperand.Value value)) {
            throw new JqlException("The field '" + term.field() + "' does not support this kind of value.");
        }
        SqlFragment found = SqlFragment.all(
                patterns(value.text(), term).stream().map(this::anywhere).toList());
        return operator == JqlOperator.LIKE ? found : found.negated();
    }

    private SqlFragment anywhere(String pattern) {
        return SqlFragment.any(
                places.stream().map(place -> SqlFragment.of(place, pattern)).toList());
    }

    private static List<String> patterns(String text, JqlClause.Term term) {
        List<String> patterns = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group(1) == null ? pieces.group(2) : pieces.group(1);
            String words = Words.normalised(piece);
            if (!words.isEmpty()) {
                patterns.add("% " + words + (piece.endsWith("*") ? "%" : " %"));
            }
        }
        if (patterns.isEmpty()) {
            throw new JqlException(
                    "The text query '" + text + "' for field '" + term.field() + "' has no word to search for.");
        }
        return patterns;
    }
}
