package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.declared.DeclarationOnly;

/** A call of a JQL function. */
public class FunctionOperand implements Operand {
    public FunctionOperand(String name) {}

    public FunctionOperand(String name, String... args) {}

    public FunctionOperand(String name, Collection<String> args) {}

    public String getName() {
        throw DeclarationOnly.called();
    }

    public String getDisplayString() {
        throw DeclarationOnly.called();
    }

    public List<String> getArgs() {
        throw DeclarationOnly.called();
    }
}
