package org.cxmaturity.embedded.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The current row of a result, read by column name. Instants are stored as milliseconds since 1970. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** The text of {@code column}; throws if it is absent. */
    public String string(String column) {
        return optionalString(column).orElseThrow(() -> new StoreException("No value in column " + column));
    }

    public Optional<String> optionalString(String column) {
        try {
            return Optional.ofNullable(results.getString(column));
        } catch (SQLException e) {
            throw new StoreException("Reading column " + column, e);
        }
    }

    /** The number in {@code column}; throws if it is absent. */
    public long number(String column) {
        return optionalNumber(column).orElseThrow(() -> new StoreException("No value in column " + column));
    }

    public Optional<Long> optionalNumber(String column) {
        try {
            long value = results.getLong(column);
            return results.wasNull() ? Optional.empty() : Optional.of(value);
        } catch (SQLException e) {
            throw new StoreException("Reading column " + column, e);
        }
    }

    public Optional<Double> optionalDecimal(String column) {
        try {
            double value = results.getDouble(column);
            return results.wasNull() ? Optional.empty() : Optional.of(value);
        } catch (SQLException e) {
            throw new StoreException("Reading column " + column, e);
        }
    }

    public boolean flag(String column) {
        try {
            return results.getBoolean(column);
        } catch (SQLException e) {
            throw new StoreException("Reading column " + column, e);
        }
    }

    public Instant instant(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    public Optional<Instant> optionalInstant(String column) {
        return optionalNumber(column).map(Instant::ofEpochMilli);
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optionalString(column).map(LocalDate::parse);
    }
}
