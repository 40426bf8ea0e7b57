package org.cxmaturity.vision;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problems;

/** Lets people read and change the principles of the current vision. */
public final class EditPrinciples extends EditList<Principle> {

    private final Principles principles;

    public EditPrinciples(ListEditing editing, Principles principles) {
        super(editing, principles, new PrincipleForm());
        this.principles = principles;
    }

    @Override
    protected void refuseAdding(Scope<Principle> scope, Principle principle, Problems problems) {
        int present = principles.page(scope.owner(), PageRequest.first()).total();
        if (present >= VisionRules.MOST_PRINCIPLES) {
            problems.rule("", "too-many-principles", VisionRules.MOST_PRINCIPLES, present + 1);
        }
    }
}
