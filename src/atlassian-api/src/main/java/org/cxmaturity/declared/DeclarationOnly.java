package org.cxmaturity.declared;

/** Stands for every body of this module, since it declares and does nothing. */
public final class DeclarationOnly {

    private DeclarationOnly() {}

    /** Returns the exception for a caller to throw; its trace names the method that has no body here. */
    public static UnsupportedOperationException called() {
        return new UnsupportedOperationException("declaration only");
    }
}
