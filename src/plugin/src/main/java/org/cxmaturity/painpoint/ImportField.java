package org.cxmaturity.painpoint;

import java.util.Arrays;
import java.util.Optional;

/** What a column of an imported table can mean for a pain point or for the piece of evidence that its row is. */
enum ImportField {
    TITLE("title"),
    DESCRIPTION("description"),
    STAGE("stage"),
    TOUCHPOINT("touchpoint"),
    TARGET_GROUPS("targetGroups"),
    BREAKS("breaks"),
    SEVERITY("severity"),
    FREQUENCY("frequency"),
    REACH("reach"),
    VALENCE("valence"),
    CONTROL("control"),
    FUNCTION("function"),
    CAPTURED_AT("capturedAt"),
    SOURCE_ID("sourceId"),
    KIND("kind"),
    QUOTE("quote"),
    LINK("link"),
    DATE("date"),
    COUNT("count");

    private final String label;

    ImportField(String label) {
        this.label = label;
    }

    /** Its name in the programme file, which is also its name in a mapping. */
    String label() {
        return label;
    }

    static Optional<ImportField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.label.equals(name)).findFirst();
    }
}
