package org.cxmaturity.embedded.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One statement with its bind values.
 *
 * <p>A collection as value stands for as many placeholders as it has elements; an empty one for {@code NULL}, which no
 * row is {@code IN}. {@link Optional}, {@link Instant} and {@link LocalDate} are bound as they are stored.
 */
public final class Sql {

    private final Database database;
    private final String text;
    private final List<Object> values;

    Sql(Database database, String text, Object... values) {
        this.database = database;
        List<Object> flat = new ArrayList<>();
        this.text = expand(text, Arrays.asList(values), flat);
        this.values = Collections.unmodifiableList(flat);
    }

    /** All rows, mapped; the caller bounds them in the statement. */
    public <T> List<T> list(Function<Row, T> mapper) {
        return run(statement -> {
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    /** The first row, mapped, or nothing. */
    public <T> Optional<T> first(Function<Row, T> mapper) {
        return run(statement -> {
            statement.setMaxRows(1);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? Optional.of(mapper.apply(new Row(results))) : Optional.empty();
            }
        });
    }

    /** The number in the column {@code n} of the only row. */
    public long count() {
        return first(row -> row.number("n")).orElse(0L);
    }

    public boolean exists() {
        return first(row -> Boolean.TRUE).isPresent();
    }

    /** Runs a change and answers how many rows it touched. */
    public int update() {
        return run(PreparedStatement::executeUpdate);
    }

    /** Runs an insert into a table whose key column is {@code id} and answers the generated key. */
    public long insert() {
        return database.withConnection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text, new String[] {"id"})) {
                bind(statement);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            } catch (SQLException e) {
                throw new StoreException(text, e);
            }
        });
    }

    private <T> T run(Execution<T> execution) {
        return database.withConnection(connection -> {
            try (PreparedStatement statement = prepare(connection)) {
                return execution.on(statement);
            } catch (SQLException e) {
                throw new StoreException(text, e);
            }
        });
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        bind(statement);
        return statement;
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static String expand(String text, List<Object> values, List<Object> flat) {
        StringBuilder expanded = new StringBuilder(text.length() + 16);
        int next = 0;
        for (char c : text.toCharArray()) {
            if (c != '?') {
                expanded.append(c);
            } else if (values.get(next) instanceof Collection<?> many) {
                expanded.append(many.isEmpty() ? "NULL" : String.join(",", Collections.nCopies(many.size(), "?")));
                many.forEach(value -> flat.add(stored(value)));
                next++;
            } else {
                expanded.append('?');
                flat.add(stored(values.get(next++)));
            }
        }
        if (next != values.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + next + " places in " + text);
        }
        return expanded.toString();
    }

    private static Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Sql::stored).orElse(null);
        }
        if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }

    private interface Execution<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
