package org.cxmaturity.embedded.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Property;
import org.junit.jupiter.api.Test;

abstract class DatabaseContract {

    @Test
    void shouldLetForeignJdbcJoinTheTransactionAndNotEndIt(JiraModel model) {
        Database database = model.database();
        String group = UUID.randomUUID().toString();

        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction((Runnable) () -> {
                    insertByForeignJdbc(database, group);
                    assertTrue(model.groups().find(group).isPresent());
                    throw new IllegalStateException("undo");
                }));

        assertFalse(model.groups().find(group).isPresent());
    }

    private static void insertByForeignJdbc(Database database, String group) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(
                    "INSERT INTO ej_group (lower_name, group_name) VALUES ('" + group + "', '" + group + "')");
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("Inserting", e);
        }
    }

    @Test
    void shouldRollBackTheWholeWhenAPartFailedEvenIfThatIsCaught(JiraModel model) {
        Database database = model.database();
        String group = UUID.randomUUID().toString();

        StoreException refused = assertThrows(
                StoreException.class,
                () -> database.inTransaction((Runnable) () -> {
                    model.groups().create(group);
                    assertThrows(
                            IllegalStateException.class,
                            () -> database.inTransaction((Runnable) () -> {
                                throw new IllegalStateException("part");
                            }));
                }));

        assertEquals("A part of the transaction failed, so all of it is rolled back", refused.getMessage());
        assertFalse(model.groups().find(group).isPresent());
    }

    @Test
    void shouldRunWhatWaitsForTheCommitOnlyAfterIt(JiraModel model) {
        Database database = model.database();
        List<String> done = new ArrayList<>();

        database.inTransaction(() -> {
            database.afterCommit(() -> done.add("after"));
            done.add("inside");
        });
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction((Runnable) () -> {
                    database.afterCommit(() -> done.add("never"));
                    throw new IllegalStateException("undo");
                }));

        assertEquals(List.of("inside", "after"), done);
    }

    @Test
    void shouldDoApartWhatTheTransactionMustNotUndo(JiraModel model) {
        Database database = model.database();
        String group = UUID.randomUUID().toString();

        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction((Runnable) () -> {
                    database.apart(() -> {
                        model.groups().create(group);
                        return true;
                    });
                    throw new IllegalStateException("undo");
                }));

        assertTrue(model.groups().find(group).isPresent());
    }

    @Test
    void shouldOverwriteOneRowHoweverManyWriteItAtOnce(JiraModel model) {
        String id = UUID.randomUUID().toString();

        IntStream.range(0, 50).parallel().forEach(i -> model.properties()
                .set(new Property(Property.Entity.USER, id, "key", Integer.toString(i))));

        assertEquals(List.of("key"), model.properties().keys(Property.Entity.USER, id));
        assertEquals(List.of("key"), model.properties().keysBeginning(Property.Entity.USER, "ke"));
    }
}
