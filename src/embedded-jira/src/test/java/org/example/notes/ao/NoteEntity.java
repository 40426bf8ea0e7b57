package org.example.notes.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A note as it is stored. */
@Table("NOTE")
public interface NoteEntity extends Entity {
    @Indexed
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);
}
