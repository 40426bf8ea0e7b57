package org.cxmaturity.ownership.ao;

import java.util.Optional;
import org.cxmaturity.ownership.Ownership;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.Subject;

final class OwnershipMapping implements RowMapping<Ownership, OwnershipEntity> {

    @Override
    public Class<OwnershipEntity> type() {
        return OwnershipEntity.class;
    }

    /** The same is declared once. */
    @Override
    public Optional<String> key(Ownership ownership) {
        return Optional.of(ownership.of() + " " + ownership.function() + " " + ownership.role());
    }

    @Override
    public boolean namedByRowId() {
        return true;
    }

    @Override
    public Columns columns(Ownership ownership) {
        return new Columns()
                .with("SUBJECT", ownership.of())
                .with("FUNCTION_KEY", ownership.function())
                .with("ROLE", ownership.role());
    }

    @Override
    public Ownership read(OwnershipEntity row, Parts parts) {
        return new Ownership(
                Subject.parse(row.getSubject()).orElseThrow(),
                row.getFunctionKey(),
                Ownership.Role.valueOf(row.getRole()));
    }
}
