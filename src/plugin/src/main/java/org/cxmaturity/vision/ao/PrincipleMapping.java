package org.cxmaturity.vision.ao;

import java.util.Optional;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.ElementOfValue;
import org.cxmaturity.vision.Principle;

final class PrincipleMapping implements RowMapping<Principle, PrincipleEntity> {

    @Override
    public Class<PrincipleEntity> type() {
        return PrincipleEntity.class;
    }

    @Override
    public Optional<String> key(Principle principle) {
        return Optional.of(principle.key());
    }

    @Override
    public Columns columns(Principle principle) {
        return new Columns()
                .with("NAME", principle.name())
                .with("IN_PRACTICE", principle.inPractice())
                .with("LAYER", principle.layer())
                .words("ELEMENTS", principle.values())
                .words("PROMISED_AT", principle.promisedAt())
                .with("ISSUE_KEY", principle.issue());
    }

    @Override
    public Principle read(PrincipleEntity row, Parts parts) {
        return new Principle(
                row.getEntityKey(),
                row.getName(),
                Columns.text(row.getInPractice()),
                Columns.constant(Principle.Layer.class, row.getLayer()),
                Columns.words(row.getElements()).stream()
                        .map(ElementOfValue::valueOf)
                        .toList(),
                Columns.words(row.getPromisedAt()).stream()
                        .map(StageRef::parse)
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.ofNullable(row.getIssueKey()));
    }
}
