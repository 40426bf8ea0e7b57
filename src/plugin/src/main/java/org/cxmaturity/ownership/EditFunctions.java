package org.cxmaturity.ownership;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;

/** Lets people read and change functions. */
public final class EditFunctions extends EditList<Function> {

    public EditFunctions(ListEditing editing, Functions list) {
        super(editing, list, new FunctionForm());
    }
}
