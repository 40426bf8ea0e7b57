package org.cxmaturity.vision.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.vision.TargetGroup;
import org.cxmaturity.vision.TargetGroups;

/** Target groups of the current vision in Active Objects. */
public final class AoTargetGroups extends RowList<TargetGroup, TargetGroupEntity> implements TargetGroups {

    public AoTargetGroups(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new TargetGroupMapping(), new VisionScope(activeObjects, lock));
    }
}
