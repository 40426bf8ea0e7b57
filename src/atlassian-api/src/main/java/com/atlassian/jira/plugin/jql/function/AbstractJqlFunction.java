package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import org.cxmaturity.declared.DeclarationOnly;

/** The base that JQL functions extend. */
public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() {
        throw DeclarationOnly.called();
    }

    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        throw DeclarationOnly.called();
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        throw DeclarationOnly.called();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        throw DeclarationOnly.called();
    }

    public String getFunctionName() {
        throw DeclarationOnly.called();
    }

    public boolean isList() {
        throw DeclarationOnly.called();
    }

    protected I18nHelper getI18n() {
        throw DeclarationOnly.called();
    }
}
