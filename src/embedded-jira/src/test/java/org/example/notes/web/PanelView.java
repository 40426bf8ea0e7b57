package org.example.notes.web;

/** What the panel's template shows. */
public record PanelView(String title) {
    public int times(int factor) {
        return factor * title.length();
    }

    public String secret() {
        return "not for templates";
    }
}
