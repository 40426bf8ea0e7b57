package com.atlassian.jira.issue.history;

import java.sql.Timestamp;
import org.cxmaturity.declared.DeclarationOnly;

/** One field before and after a change. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";

    public static final String CUSTOM_FIELD = "custom";

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {}

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {}

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {}

    public String getFieldType() {
        throw DeclarationOnly.called();
    }

    public void setFieldType(String fieldType) {
        throw DeclarationOnly.called();
    }

    public String getField() {
        throw DeclarationOnly.called();
    }

    public void setField(String field) {
        throw DeclarationOnly.called();
    }

    public String getFrom() {
        throw DeclarationOnly.called();
    }

    public void setFrom(String from) {
        throw DeclarationOnly.called();
    }

    public String getFromString() {
        throw DeclarationOnly.called();
    }

    public void setFromString(String fromString) {
        throw DeclarationOnly.called();
    }

    public String getTo() {
        throw DeclarationOnly.called();
    }

    public void setTo(String to) {
        throw DeclarationOnly.called();
    }

    public String getToString() {
        throw DeclarationOnly.called();
    }

    public void setToString(String toString) {
        throw DeclarationOnly.called();
    }

    public Timestamp getCreated() {
        throw DeclarationOnly.called();
    }

    public void setCreated(Timestamp created) {
        throw DeclarationOnly.called();
    }
}
