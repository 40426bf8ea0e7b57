package org.cxmaturity.painpoint.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.PainPointQuery;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.painpoint.PainPoints;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;

/** Pain points in Active Objects. */
public final class AoPainPoints extends RowList<PainPoint, PainPointEntity> implements PainPoints {

    private static final String OPEN = "PROGRAMME_ID = ? AND STAGE IS NOT NULL AND STATE NOT IN (?, ?, ?)";

    private final Rows rows;

    public AoPainPoints(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new PainPointMapping(), new ProgrammeScope(lock));
        this.rows = new Rows(activeObjects);
    }

    @Override
    public List<Stored<PainPoint>> matching(long programme, PainPointQuery query) {
        StringBuilder where = new StringBuilder("PROGRAMME_ID = ?");
        List<Object> params = new ArrayList<>(List.of((int) programme));
        restrict(where, params, "STAGE = ?", query.stage().map(StageRef::toString));
        restrict(where, params, "STATE = ?", query.state().map(PainPointState::name));
        restrict(where, params, "BREAKS LIKE ?", query.principle().map(Columns::containing));
        restrict(where, params, "FUNCTION_KEY = ?", query.function());
        List<PainPointEntity> found = rows.all(PainPointEntity.class, where.toString(), params.toArray()).stream()
                .filter(row -> query.text().map(text -> mentions(row, text)).orElse(true))
                .sorted(Rows.IN_ORDER)
                .toList();
        return stored(found);
    }

    private static void restrict(StringBuilder where, List<Object> params, String condition, Optional<String> value) {
        value.ifPresent(wanted -> {
            where.append(" AND ").append(condition);
            params.add(wanted);
        });
    }

    /** Compared here, because databases don't agree on what the same letter is. */
    private static boolean mentions(PainPointEntity row, String text) {
        String all = row.getTitle() + '\n' + Columns.text(row.getDescription());
        return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<InProgramme<PainPoint>> raisedAs(Collection<String> issueKeys) {
        return inProgrammes(rows.among(PainPointEntity.class, "ISSUE_KEY", issueKeys));
    }

    @Override
    public Map<String, Stored<PainPoint>> bySourceId(long programme, Collection<String> sourceIds) {
        List<PainPointEntity> found = rows.among(PainPointEntity.class, "SOURCE_ID", sourceIds).stream()
                .filter(row -> row.getProgrammeId() == programme)
                .toList();
        Map<String, Stored<PainPoint>> bySource = new LinkedHashMap<>();
        stored(found).forEach(one -> bySource.putIfAbsent(one.value().sourceId(), one));
        return bySource;
    }

    @Override
    public List<PainPoint> openWithoutEvidence(long programme) {
        return withoutParts(rows
                .all(
                        PainPointEntity.class,
                        OPEN,
                        (int) programme,
                        PainPointState.RESOLVED.name(),
                        PainPointState.VERIFIED.name(),
                        PainPointState.REJECTED.name())
                .stream()
                .sorted(Rows.IN_ORDER)
                .toList());
    }

    @Override
    public List<String> replaceAllOf(long programme, List<Stored<PainPoint>> changed) {
        return replaceEach(programme, changed).stream()
                .map(stale -> stale.value().key())
                .toList();
    }
}
