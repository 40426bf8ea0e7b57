package webwork.action;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.cxmaturity.declared.DeclarationOnly;

/** The base of web actions. */
@SuppressWarnings("rawtypes")
public class ActionSupport implements Action, Serializable, IllegalArgumentAware {
    protected Map errorMap;

    protected Collection errorMessages;

    protected String command;

    public ActionSupport() {
        throw DeclarationOnly.called();
    }

    public void addIllegalArgumentException(String string, IllegalArgumentException illegalArgumentException) {
        throw DeclarationOnly.called();
    }

    public void setCommand(String string) {
        throw DeclarationOnly.called();
    }

    public boolean isCommand(String string) {
        throw DeclarationOnly.called();
    }

    public String getCommandName() {
        throw DeclarationOnly.called();
    }

    public String execute() throws Exception {
        throw DeclarationOnly.called();
    }

    public String doDefault() throws Exception {
        throw DeclarationOnly.called();
    }

    public Collection getErrorMessages() {
        throw DeclarationOnly.called();
    }

    public void setErrorMessages(Collection collection) {
        throw DeclarationOnly.called();
    }

    public boolean getHasErrorMessages() {
        throw DeclarationOnly.called();
    }

    public void addErrorMessage(String string) {
        throw DeclarationOnly.called();
    }

    public void addError(String string1, String string2) {
        throw DeclarationOnly.called();
    }

    public Map getErrors() {
        throw DeclarationOnly.called();
    }

    public void setErrors(Map map) {
        throw DeclarationOnly.called();
    }

    public boolean getHasErrors() {
        throw DeclarationOnly.called();
    }

    public Locale getLocale() {
        throw DeclarationOnly.called();
    }

    public String getText(String string) {
        throw DeclarationOnly.called();
    }

    protected String doExecute() throws Exception {
        throw DeclarationOnly.called();
    }

    protected void doValidation() {
        throw DeclarationOnly.called();
    }

    public boolean invalidInput() {
        throw DeclarationOnly.called();
    }

    protected String invokeCommand() throws Exception {
        throw DeclarationOnly.called();
    }

    protected String getActionName() {
        throw DeclarationOnly.called();
    }

    public TimeZone getTimezone() {
        throw DeclarationOnly.called();
    }
}
