package org.cxmaturity.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Problem;

/**
 * What an import does or would do.
 *
 * <p>Counts are by the name of the list in the programme file, every list named, zero included; {@code programme},
 * {@code vision} and {@code questionnaire} count their own fields, as 0 or 1. A change of order alone isn't counted.
 *
 * @param created how many entities are new
 * @param updated how many entities change
 * @param deleted how many entities go
 * @param errors why nothing is done; the counts are empty then
 */
public record ImportReport(
        Map<String, Integer> created,
        Map<String, Integer> updated,
        Map<String, Integer> deleted,
        List<Problem> errors) {

    public ImportReport {
        created = Collections.unmodifiableMap(new LinkedHashMap<>(created));
        updated = Collections.unmodifiableMap(new LinkedHashMap<>(updated));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        errors = List.copyOf(errors);
    }

    /** Nothing is done, for these reasons. */
    public static ImportReport refused(List<Problem> errors) {
        return new ImportReport(Map.of(), Map.of(), Map.of(), errors);
    }

    /**
     * Compares a programme with what is to take its place; in time proportional to both.
     *
     * @param before the programme as it is; empty when it is new
     * @param after the programme as it will be
     */
    public static ImportReport compare(Optional<ProgrammeFile> before, ProgrammeFile after) {
        Map<String, Integer> created = new LinkedHashMap<>();
        Map<String, Integer> updated = new LinkedHashMap<>();
        Map<String, Integer> deleted = new LinkedHashMap<>();
        Map<String, Map<Object, Object>> old = before.map(FileContent::of).orElse(Map.of());
        FileContent.of(after).forEach((list, entities) -> {
            Map<Object, Object> was = old.getOrDefault(list, Map.of());
            int kept = (int) entities.keySet().stream().filter(was::containsKey).count();
            int same = (int) entities.entrySet().stream()
                    .filter(entity -> entity.getValue().equals(was.get(entity.getKey())))
                    .count();
            created.put(list, entities.size() - kept);
            updated.put(list, kept - same);
            deleted.put(list, was.size() - kept);
        });
        return new ImportReport(created, updated, deleted, List.of());
    }
}
