package org.cxmaturity.programme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/** Programmes in Active Objects. Writers queue at the row of the programme that they write to. */
public final class AoProgrammes implements Programmes, ProgrammeLock {

    private final ActiveObjects activeObjects;
    private final Rows rows;

    public AoProgrammes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.rows = new Rows(activeObjects);
    }

    @Override
    public boolean hold(long programme) {
        Optional<ProgrammeEntity> row = row(programme);
        row.ifPresent(AoProgrammes::takeTurn);
        return row.isPresent();
    }

    /** An update holds its row until the transaction ends. */
    private static void takeTurn(ProgrammeEntity row) {
        row.setTurn(row.getTurn() + 1);
        row.save();
    }

    private Optional<ProgrammeEntity> row(long id) {
        return rows.atMostOne(ProgrammeEntity.class, "ID = ?", (int) id);
    }

    @Override
    public List<StoredProgramme> all() {
        return Arrays.stream(activeObjects.find(
                        ProgrammeEntity.class,
                        Query.select().order("PROGRAMME_KEY ASC").limit(MOST)))
                .map(ProgrammeMapping::read)
                .toList();
    }

    @Override
    public Optional<StoredProgramme> find(String key) {
        return rows.atMostOne(ProgrammeEntity.class, "PROGRAMME_KEY = ?", key).map(ProgrammeMapping::read);
    }

    @Override
    public Optional<StoredProgramme> find(long id) {
        return row(id).map(ProgrammeMapping::read);
    }

    @Override
    public List<StoredProgramme> homedIn(long projectId) {
        return rows.all(ProgrammeEntity.class, "HOME_PROJECT_ID = ?", projectId).stream()
                .map(ProgrammeMapping::read)
                .toList();
    }

    @Override
    public WriteResult<Programme> add(Programme programme, long homeProjectId) {
        return activeObjects.executeInTransaction(() -> {
            Optional<StoredProgramme> taken = find(programme.key());
            if (taken.isPresent()) {
                return new WriteResult.Duplicate<>(taken.get().stored());
            }
            return new WriteResult.Done<>(ProgrammeMapping.read(activeObjects.create(
                            ProgrammeEntity.class, ProgrammeMapping.newRow(programme, homeProjectId)))
                    .stored());
        });
    }

    @Override
    public WriteResult<Programme> replace(long id, Programme programme, long homeProjectId, int expectedVersion) {
        return activeObjects.executeInTransaction(() -> {
            Optional<WriteResult<Programme>> refused = refuse(id, expectedVersion);
            if (refused.isPresent()) {
                return refused.get();
            }
            ProgrammeEntity row = row(id).orElseThrow();
            ProgrammeMapping.change(row, programme, homeProjectId);
            return new WriteResult.Done<>(ProgrammeMapping.read(row).stored());
        });
    }

    @Override
    public WriteResult<Programme> remove(long id, int expectedVersion) {
        return activeObjects.executeInTransaction(() -> {
            Optional<WriteResult<Programme>> refused = refuse(id, expectedVersion);
            if (refused.isPresent()) {
                return refused.get();
            }
            ProgrammeEntity row = row(id).orElseThrow();
            Stored<Programme> removed = ProgrammeMapping.read(row).stored();
            activeObjects.delete(row);
            return new WriteResult.Done<>(removed);
        });
    }

    private Optional<WriteResult<Programme>> refuse(long id, int expectedVersion) {
        if (!hold(id)) {
            return Optional.of(new WriteResult.Missing<>());
        }
        Stored<Programme> current =
                row(id).map(ProgrammeMapping::read).orElseThrow().stored();
        return current.version() == expectedVersion ? Optional.empty() : Optional.of(new WriteResult.Stale<>(current));
    }
}
