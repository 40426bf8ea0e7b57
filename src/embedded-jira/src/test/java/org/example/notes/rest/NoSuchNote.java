package org.example.notes.rest;

/** There is no note of that name. */
public class NoSuchNote extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchNote(String name) {
        super(name);
    }
}
