package org.cxmaturity.painpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.painpoint.PainPointListing.Sort;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;

/** Lets people read, triage and change pain points; each is told with its priority. */
public final class EditPainPoints extends EditList<PainPoint> {

    static final String PRIORITY = "priority";
    static final String PRIORITY_PARTS = "priorityParts";

    private final PainPoints painPoints;
    private final Journeys journeys;

    public EditPainPoints(ListEditing editing, PainPoints painPoints, Journeys journeys) {
        super(editing, painPoints, new PainPointForm());
        this.painPoints = painPoints;
        this.journeys = journeys;
    }

    @Override
    protected Right toChange() {
        return Right.TRIAGE;
    }

    /** Those that are asked for, in the order that is asked for. */
    public Page<Map<String, Object>> page(ListRef ref, PageRequest request, PainPointListing listing) {
        if (listing.isPlain()) {
            return page(ref, request);
        }
        Scope<PainPoint> scope = enter(ref, Right.VIEW);
        Prioritisation priorities = priorities(scope.entry());
        List<Stored<PainPoint>> found = painPoints.matching(scope.owner(), listing.query()).stream()
                .filter(stored -> listing.takes(stored.value()))
                .sorted(order(listing.sort(), priorities))
                .toList();
        return veiled(scope, Page.of(found, request).map(stored -> document(scope, stored, priorities)));
    }

    @Override
    public Page<Map<String, Object>> page(ListRef ref, PageRequest request) {
        Scope<PainPoint> scope = enter(ref, Right.VIEW);
        Prioritisation priorities = priorities(scope.entry());
        return veiled(
                scope, painPoints.page(scope.owner(), request).map(stored -> document(scope, stored, priorities)));
    }

    @Override
    protected Map<String, Object> document(Scope<PainPoint> scope, Stored<PainPoint> stored) {
        return document(scope, stored, priorities(scope.entry()));
    }

    private Map<String, Object> document(Scope<PainPoint> scope, Stored<PainPoint> stored, Prioritisation priorities) {
        Map<String, Object> document = super.document(scope, stored);
        PriorityScore score = priorities.of(stored.value());
        document.put(PRIORITY, score.value().isPresent() ? score.value().getAsDouble() : null);
        document.put(PRIORITY_PARTS, PriorityDocument.write(score));
        return document;
    }

    private Prioritisation priorities(Entry entry) {
        List<Journey> all = journeys.all(entry.id()).stream().map(Stored::value).toList();
        return new Prioritisation(entry.programme().programme().settings(), all);
    }

    private static Comparator<Stored<PainPoint>> order(Optional<Sort> sort, Prioritisation priorities) {
        return sort.map(wanted -> order(wanted, priorities))
                .map(byValue -> Comparator.comparing((Stored<PainPoint> stored) -> stored.value(), byValue))
                .orElse((one, other) -> 0);
    }

    private static Comparator<PainPoint> order(Sort sort, Prioritisation priorities) {
        return switch (sort) {
            case PRIORITY -> Comparator.comparing(priorities::of, PriorityScore.MOST_URGENT_FIRST);
            case SEVERITY -> downwards(painPoint -> painPoint.burden().severity());
            case CAPTURED -> downwards(painPoint -> painPoint.progress().capturedAt());
            case FREQUENCY -> downwards(painPoint -> painPoint.burden().frequency());
            case REACH -> downwards(painPoint -> painPoint.burden().reach());
            case TITLE -> Comparator.comparing(painPoint -> painPoint.title().toLowerCase(Locale.ROOT));
            case STATE -> Comparator.comparing(painPoint -> painPoint.progress().state());
        };
    }

    /** Highest first, unknown last. */
    private static <C extends Comparable<? super C>> Comparator<PainPoint> downwards(
            java.util.function.Function<PainPoint, Optional<C>> value) {
        return Comparator.comparing(
                painPoint -> value.apply(painPoint).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
    }
}
