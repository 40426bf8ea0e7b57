package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.IssueSight;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Stored;

/**
 * Gives the pain points of a programme as a table, one row each, under the names that an import takes. Issues that the
 * one who asks may not browse are left blank.
 */
public final class ExportPainPoints {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "key",
            "title",
            "description",
            "stage",
            "touchpoint",
            "targetGroups",
            "breaks",
            "severity",
            "frequency",
            "reach",
            "valence",
            "control",
            "function",
            "state",
            "issue",
            "capturedAt",
            "evidence",
            "customers");

    private final ProgrammeAccess access;
    private final PainPoints painPoints;
    private final IssueSight sight;

    public ExportPainPoints(ProgrammeAccess access, PainPoints painPoints, IssueSight sight) {
        this.access = access;
        this.painPoints = painPoints;
        this.sight = sight;
    }

    /** A row for each pain point, its cells as {@link #COLUMNS}; what is unknown is blank, lists are separated by blanks. */
    public List<List<String>> rows(String programme) {
        Entry entry = access.enter(programme, Right.VIEW);
        List<PainPoint> all =
                painPoints.all(entry.id()).stream().map(Stored::value).toList();
        List<String> issues = all.stream()
                .flatMap(painPoint -> painPoint.progress().issue().stream())
                .distinct()
                .toList();
        Set<String> seen = issues.isEmpty() ? Set.of() : sight.seenBy(entry.user(), issues);
        return all.stream().map(painPoint -> row(painPoint, seen)).toList();
    }

    private static List<String> row(PainPoint painPoint, Set<String> seen) {
        Burden burden = painPoint.burden();
        List<String> row = new ArrayList<>(COLUMNS.size());
        row.add(painPoint.key());
        row.add(painPoint.title());
        row.add(painPoint.description());
        row.add(text(painPoint.place().stage()));
        row.add(text(painPoint.place().touchpoint()));
        row.add(String.join(" ", painPoint.hits().targetGroups()));
        row.add(String.join(" ", painPoint.hits().breaks()));
        row.add(text(burden.severity()));
        row.add(text(burden.frequency()));
        row.add(text(burden.reach()));
        row.add(text(burden.valence()));
        row.add(text(burden.control()));
        row.add(text(painPoint.function()));
        row.add(painPoint.progress().state().name());
        row.add(text(painPoint.progress().issue().filter(seen::contains)));
        row.add(text(painPoint.progress().capturedAt()));
        row.add(Integer.toString(painPoint.evidence().size()));
        row.add(Long.toString(painPoint.evidence().stream()
                .mapToLong(piece -> piece.count().orElse(0L))
                .sum()));
        return row;
    }

    private static String text(Optional<?> value) {
        return value.map(Objects::toString).orElse("");
    }
}
