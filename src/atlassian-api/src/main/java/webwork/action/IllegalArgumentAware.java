package webwork.action;

/** Is told of parameters that do not fit. */
public interface IllegalArgumentAware {
    void addIllegalArgumentException(String string, IllegalArgumentException illegalArgumentException);
}
