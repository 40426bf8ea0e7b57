package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

/** What the descriptor says of a JQL function. */
public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor<JqlFunction> {
    String getFunctionName();

    boolean isList();
}
