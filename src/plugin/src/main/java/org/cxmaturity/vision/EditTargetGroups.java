package org.cxmaturity.vision;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;

/** Lets people read and change the target groups of the current vision. */
public final class EditTargetGroups extends EditList<TargetGroup> {

    public EditTargetGroups(ListEditing editing, TargetGroups list) {
        super(editing, list, new TargetGroupForm());
    }
}
