package org.cxmaturity.embedded.jql;

import java.util.List;

/** What a field is compared with. */
public sealed interface JqlOperand {

    /** A text or number as it was written, without its quotes. */
    record Value(String text) implements JqlOperand {}

    /** Values in parentheses. */
    record Values(List<JqlOperand> operands) implements JqlOperand {
        public Values {
            operands = List.copyOf(operands);
        }
    }

    /** A call such as {@code membersOf("team")}. */
    record Call(String function, List<String> arguments) implements JqlOperand {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** As Jira writes it in messages. */
        public String display() {
            return function + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements JqlOperand {}
}
