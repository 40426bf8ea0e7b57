package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A call of a function in a query. */
public class FunctionOperand implements Operand {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<String> arguments;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.arguments = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    public List<String> getArgs() {
        return arguments;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FunctionOperand other && name.equals(other.name) && arguments.equals(other.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + arguments.hashCode();
    }
}
