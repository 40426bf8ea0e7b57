package org.cxmaturity.embedded.jql;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;

/**
 * What the fields need while one query is translated.
 *
 * @param strict whether a value that does not exist is an error; else it finds nothing
 */
record JqlContext(JiraModel model, JqlFunctions functions, Clock clock, Optional<User> viewer, boolean strict) {

    /** The zone in which the viewer's days begin. */
    ZoneId zone() {
        return viewer.map(User::timeZone).orElseGet(ZoneId::systemDefault);
    }

    /** The texts that an operand stands for, functions called; without {@code EMPTY}. */
    JqlTexts texts(JqlOperand operand) {
        if (operand instanceof JqlOperand.Value value) {
            List<String> text = List.of(value.text());
            return strict ? new JqlTexts(text, List.of()) : new JqlTexts(List.of(), text);
        }
        if (operand instanceof JqlOperand.Call call) {
            return new JqlTexts(List.of(), call(call));
        }
        return operand instanceof JqlOperand.Values values
                ? values.operands().stream().map(this::texts).reduce(JqlTexts.NONE, JqlTexts::and)
                : JqlTexts.NONE;
    }

    /** Whether {@code EMPTY} is the operand, or one of the list. */
    static boolean hasEmpty(JqlOperand operand) {
        return operand instanceof JqlOperand.Empty
                || (operand instanceof JqlOperand.Values values
                        && values.operands().stream().anyMatch(JqlContext::hasEmpty));
    }

    private List<String> call(JqlOperand.Call call) {
        JqlFunction function = functions
                .find(call.function())
                .orElseThrow(() -> new JqlException("Unable to find JQL function '" + call.display() + "'."));
        List<String> problems = function.check(call, viewer);
        if (!problems.isEmpty()) {
            throw new JqlException(problems);
        }
        return function.values(call, viewer);
    }
}
