package org.cxmaturity.painpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;

/** A programme in memory that tables are imported into. */
final class Intake {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private List<Stored<PainPoint>> stored = new ArrayList<>();
    private boolean othersEdit;
    private final ImportPainPoints useCase;

    Intake() {
        this(Right.TRIAGE);
    }

    Intake(Right most) {
        useCase = new ImportPainPoints(
                new ProgrammeAccess(
                        InMemory.of(Programmes.class, this::programmes),
                        new UpTo(most),
                        () -> Optional.of(new User("u1", "product", "Product"))),
                InMemory.of(PainPoints.class, this::painPoints),
                programme -> new References(Set.of(Subject.stage(new StageRef("main", "pay"))), Set.of(), Set.of()),
                this::inOne,
                new NoOtherNode(),
                CLOCK);
    }

    Result<ImportOutcome> ask(String text, ImportRequest request) throws Exception {
        return useCase.importTable("bank", ImportPainPointsTest.table(text), request);
    }

    ImportOutcome take(String text, ImportRequest request) throws Exception {
        return ask(text, request).orThrow();
    }

    List<PainPoint> stored() {
        return stored.stream().map(Stored::value).toList();
    }

    void letOthersEdit() {
        othersEdit = true;
    }

    private Object programmes(String method, Object[] args) {
        if (!method.equals("find")) {
            throw new UnsupportedOperationException(method);
        }
        Programme bank = new Programme("bank", "Bank", "CX", "", "", ProgrammeSettings.usual());
        return Optional.of(new StoredProgramme(new Stored<>(bank, 1, 7), 10_000));
    }

    private Object painPoints(String method, Object[] args) {
        return switch (method) {
            case "all" -> List.copyOf(stored);
            case "addAll" -> {
                add((List<?>) args[1]);
                yield null;
            }
            case "replaceAllOf" -> replace((List<?>) args[1]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private void add(List<?> painPoints) {
        painPoints.forEach(one -> stored.add(new Stored<>((PainPoint) one, 1, stored.size() + 1L)));
    }

    private List<String> replace(List<?> changed) {
        List<String> movedOn = new ArrayList<>();
        for (Object one : changed) {
            Stored<?> after = (Stored<?>) one;
            PainPoint value = (PainPoint) after.value();
            if (othersEdit) {
                movedOn.add(value.key());
            } else {
                stored.replaceAll(before -> before.id() == after.id() ? new Stored<>(value, 2, after.id()) : before);
            }
        }
        return movedOn;
    }

    private <T> T inOne(Supplier<T> work) {
        List<Stored<PainPoint>> before = new ArrayList<>(stored);
        try {
            return work.get();
        } catch (RuntimeException e) {
            stored = before;
            throw e;
        }
    }

    private record UpTo(Right most) implements Rights {
        @Override
        public boolean holds(User user, Right right, long homeProjectId) {
            return right.compareTo(most) <= 0;
        }

        @Override
        public Set<Long> projectsWith(User user, Right right, Collection<Long> homeProjectIds) {
            return Set.copyOf(homeProjectIds);
        }

        @Override
        public boolean administersJira(User user) {
            return false;
        }
    }

    private static final class NoOtherNode implements ClusterLocks {
        @Override
        public <T> Optional<T> holding(String name, Duration wait, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }
}
