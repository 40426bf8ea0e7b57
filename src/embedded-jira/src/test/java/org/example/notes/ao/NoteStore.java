package org.example.notes.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Does what a test says in one word and its argument, so that the test needs none of the plugin's types. */
public final class NoteStore implements UnaryOperator<String> {
    private final ActiveObjects ao;

    public NoteStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public String apply(String command) {
        String[] words = command.split(" ", 2);
        switch (words[0]) {
            case "add" -> add(words[1]);
            case "addMany" -> ao.create(
                    NoteEntity.class, List.of(Map.of("TITLE", words[1] + 1), Map.of("TITLE", words[1] + 2)));
            case "addAndFail" -> ao.executeInTransaction(() -> {
                add(words[1]);
                throw new IllegalArgumentException("as told");
            });
            case "table" -> {
                return String.valueOf(ao.moduleMetaData().isTablePresent(NoteEntity.class));
            }
            default -> throw new UnsupportedOperationException(command);
        }
        return titles();
    }

    private void add(String title) {
        NoteEntity note = ao.create(NoteEntity.class, Map.of("TITLE", title));
        note.setText("About " + title);
        note.save();
    }

    private String titles() {
        return Arrays.stream(ao.find(NoteEntity.class, Query.select().order("ID")))
                .map(NoteEntity::getTitle)
                .collect(Collectors.joining(","));
    }
}
