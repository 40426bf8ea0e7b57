package org.cxmaturity.vision.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.Principles;

/** Principles of the current vision in Active Objects. */
public final class AoPrinciples extends RowList<Principle, PrincipleEntity> implements Principles {

    private final Rows rows;

    public AoPrinciples(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new PrincipleMapping(), new VisionScope(activeObjects, lock));
        this.rows = new Rows(activeObjects);
    }

    @Override
    public List<InProgramme<Principle>> raisedAs(Collection<String> issueKeys) {
        return inProgrammes(rows.among(PrincipleEntity.class, "ISSUE_KEY", issueKeys));
    }
}
