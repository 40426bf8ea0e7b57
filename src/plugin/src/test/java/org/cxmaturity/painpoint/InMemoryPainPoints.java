package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.shared.InMemoryRepository;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/** Pain points of the programme of {@link Doors}. */
public final class InMemoryPainPoints extends InMemoryRepository<PainPoint> implements PainPoints {

    public InMemoryPainPoints() {
        super(PainPoint::key);
    }

    /** A captured pain point that breaks these principles. */
    public static PainPoint painPoint(String key, String... breaks) {
        return new PainPoint(
                key,
                "Pain " + key,
                "",
                Place.unknown(),
                new Hits(List.of(), List.of(breaks)),
                Burden.unknown(),
                Estimates.none(),
                new Progress(PainPointState.CAPTURED, "", Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                "",
                List.of());
    }

    @Override
    public List<Stored<PainPoint>> matching(long programme, PainPointQuery query) {
        return all(programme).stream()
                .filter(stored -> query.principle()
                        .map(stored.value().hits().breaks()::contains)
                        .orElse(true))
                .toList();
    }

    @Override
    public List<InProgramme<PainPoint>> raisedAs(Collection<String> issueKeys) {
        return all(Doors.BANK).stream()
                .filter(stored -> stored.value()
                        .progress()
                        .issue()
                        .filter(issueKeys::contains)
                        .isPresent())
                .map(stored -> new InProgramme<>(Doors.BANK, stored))
                .toList();
    }

    @Override
    public Map<String, Stored<PainPoint>> bySourceId(long programme, Collection<String> sourceIds) {
        Map<String, Stored<PainPoint>> found = new HashMap<>();
        all(programme).stream()
                .filter(stored -> sourceIds.contains(stored.value().sourceId()))
                .forEach(stored -> found.put(stored.value().sourceId(), stored));
        return found;
    }

    @Override
    public List<PainPoint> openWithoutEvidence(long programme) {
        return all(programme).stream()
                .map(Stored::value)
                .filter(painPoint -> painPoint.progress().state().isOpen())
                .filter(painPoint -> painPoint.place().stage().isPresent())
                .map(painPoint -> painPoint.with(List.<Evidence>of()))
                .toList();
    }

    @Override
    public List<String> replaceAllOf(long programme, List<Stored<PainPoint>> changed) {
        List<String> movedOn = new ArrayList<>();
        for (Stored<PainPoint> one : changed) {
            String key = one.value().key();
            if (!(replace(programme, key, one.value(), one.version()) instanceof WriteResult.Done)) {
                movedOn.add(key);
            }
        }
        return movedOn;
    }
}
