package org.cxmaturity.embedded.store;

import java.sql.SQLException;

/** The database refused a statement, or could not be reached. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of integrity violations (SQL:2016, table 38). */
    private static final String INTEGRITY = "23";

    private final String sqlState;

    public StoreException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    public StoreException(String what) {
        super(what);
        this.sqlState = "";
    }

    /** Whether a unique or foreign key was violated. */
    public boolean isConflict() {
        return sqlState.startsWith(INTEGRITY);
    }
}
