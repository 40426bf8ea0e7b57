package org.cxmaturity.ownership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.ownership.Function;
import org.cxmaturity.ownership.Functions;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;

/** Functions in Active Objects. */
public final class AoFunctions extends RowList<Function, FunctionEntity> implements Functions {

    public AoFunctions(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new FunctionMapping(), new ProgrammeScope(lock));
    }
}
