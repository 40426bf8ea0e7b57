package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What several rows together say about one pain point: of single values the first there is, of lists all. */
record MergedRows(List<RowDraft> rows) {

    PainPoint painPoint(String key, String sourceId, LocalDate today) {
        return new PainPoint(
                key,
                rows.get(0).title(),
                rows.stream()
                        .map(RowDraft::description)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""),
                place(),
                new Hits(all(row -> row.hits().targetGroups()), all(row -> row.hits()
                        .breaks())),
                burden(),
                Estimates.none(),
                Progress.captured(earliest().orElse(today)),
                first(RowDraft::function),
                sourceId,
                List.of());
    }

    /** The first row's that names a stage, for a touchpoint belongs to its stage. */
    private Place place() {
        return rows.stream()
                .map(RowDraft::place)
                .filter(place -> place.stage().isPresent())
                .findFirst()
                .orElse(Place.unknown());
    }

    private Burden burden() {
        return new Burden(
                first(row -> row.burden().severity()),
                first(row -> row.burden().frequency()),
                first(row -> row.burden().reach()),
                first(row -> row.burden().valence()),
                first(row -> row.burden().control()));
    }

    private Optional<LocalDate> earliest() {
        return rows.stream().flatMap(row -> row.capturedAt().stream()).min(LocalDate::compareTo);
    }

    private <T> Optional<T> first(Function<RowDraft, Optional<T>> field) {
        return rows.stream().flatMap(row -> field.apply(row).stream()).findFirst();
    }

    private List<String> all(Function<RowDraft, List<String>> field) {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(field.apply(row)));
        return List.copyOf(all);
    }
}
