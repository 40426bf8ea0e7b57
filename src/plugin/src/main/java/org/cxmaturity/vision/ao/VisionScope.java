package org.cxmaturity.vision.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.vision.Vision;

/** Lists that the vision shows too: when one changes, the version of the vision goes up. */
final class VisionScope extends ProgrammeScope {

    private final Rows rows;
    private final RowList<Vision, VisionEntity> heads;

    VisionScope(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(lock);
        this.rows = new Rows(activeObjects);
        this.heads = new RowList<>(activeObjects, new VisionMapping(), new ProgrammeScope(lock));
    }

    @Override
    public void changed(long programme) {
        rows.atMostOne(VisionEntity.class, "PROGRAMME_ID = ?", (int) programme)
                .ifPresentOrElse(VisionScope::countUp, () -> heads.add(programme, Vision.empty()));
    }

    private static void countUp(VisionEntity row) {
        row.setVersion(row.getVersion() + 1);
        row.save();
    }
}
