package org.cxmaturity.ownership.ao;

import java.util.Optional;
import org.cxmaturity.ownership.Function;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;

final class FunctionMapping implements RowMapping<Function, FunctionEntity> {

    @Override
    public Class<FunctionEntity> type() {
        return FunctionEntity.class;
    }

    @Override
    public Optional<String> key(Function function) {
        return Optional.of(function.key());
    }

    @Override
    public Columns columns(Function function) {
        return new Columns()
                .with("NAME", function.name())
                .json("GROUPS", function.groups())
                .json("ROLES", function.roles())
                .json("COMPONENTS", function.components())
                .words("PROJECTS", function.projects());
    }

    @Override
    public Function read(FunctionEntity row, Parts parts) {
        return new Function(
                row.getEntityKey(),
                row.getName(),
                Columns.texts(row.getGroups()),
                Columns.texts(row.getRoles()),
                Columns.texts(row.getComponents()),
                Columns.words(row.getProjects()));
    }
}
