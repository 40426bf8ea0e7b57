package org.cxmaturity.vision.ao;

import java.util.Optional;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.TargetGroup;

final class TargetGroupMapping implements RowMapping<TargetGroup, TargetGroupEntity> {

    @Override
    public Class<TargetGroupEntity> type() {
        return TargetGroupEntity.class;
    }

    @Override
    public Optional<String> key(TargetGroup group) {
        return Optional.of(group.key());
    }

    @Override
    public Columns columns(TargetGroup group) {
        return new Columns()
                .with("NAME", group.name())
                .with("DESCRIPTION", group.description())
                .with("PRIMARY_GROUP", group.primary())
                .words("ELEMENTS", group.values())
                .with("DEMONSTRATED_BY", group.demonstratedBy())
                .with("DIFFERENTIATOR", group.differentiator());
    }

    @Override
    public TargetGroup read(TargetGroupEntity row, Parts parts) {
        return new TargetGroup(
                row.getEntityKey(),
                row.getName(),
                Columns.text(row.getDescription()),
                row.isPrimaryGroup(),
                Columns.words(row.getElements()).stream()
                        .map(ElementOfValue::valueOf)
                        .toList(),
                Columns.text(row.getDemonstratedBy()),
                Columns.text(row.getDifferentiator()));
    }
}
