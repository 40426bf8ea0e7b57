package webwork.action;

/** A web action with several commands. */
public interface CommandDriven {
    String getCommandName();

    void setCommand(String string);
}
