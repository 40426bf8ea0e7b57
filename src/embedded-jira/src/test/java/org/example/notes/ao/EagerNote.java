package org.example.notes.ao;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Makes the mistake of storing something while the application context is still being built. */
public final class EagerNote {
    public EagerNote(ActiveObjects ao) {
        ao.count(NoteEntity.class);
    }
}
