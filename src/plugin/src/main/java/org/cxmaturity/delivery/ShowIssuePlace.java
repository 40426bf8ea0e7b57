package org.cxmaturity.delivery;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.IssuePlace.NamedStage;
import org.cxmaturity.delivery.IssuePlace.Served;
import org.cxmaturity.delivery.IssuePlace.StoodFor;
import org.cxmaturity.delivery.IssueTraces.Traces;
import org.cxmaturity.delivery.MatrixReading.Ready;
import org.cxmaturity.delivery.ProgrammeState.PlacedStage;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.Principle;

/** Tells from an issue what it is good for: which principles it delivers at which stage, in every programme. */
public final class ShowIssuePlace {

    private final ProgrammeAccess access;
    private final ProgrammeReading programmes;
    private final IssueTraces traces;
    private final WorkSource source;
    private final MatrixReading reading;

    public ShowIssuePlace(
            ProgrammeAccess access, ProgrammeReading programmes, IssueTraces traces, WorkSource source, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.traces = traces;
        this.source = source;
        this.reading = new MatrixReading(source, new Proofs(clock.getZone()));
    }

    /**
     * Whether any programme that the current user may see knows of the issue, or of what contains it as far as the user
     * may browse that: three indexed queries if none does. Nobody knows anything for anonymous.
     */
    public boolean isKnown(String issueKey) {
        return access.current()
                .map(user -> traces.programmesOf(issueKey, source.containersOf(user, issueKey)))
                .filter(known -> !known.isEmpty())
                .filter(known -> !access.visible(known).isEmpty())
                .isPresent();
    }

    /**
     * The issue's places with the states of its cells, by the key of the programme.
     *
     * @throws AccessRefused if nobody is signed in, or if there is no such issue that the user may browse
     */
    public List<IssuePlace> of(String issueKey) {
        return places(issueKey, this::scored);
    }

    /**
     * The issue's places without any state, which is cheap: no work is read.
     *
     * @throws AccessRefused as {@link #of}
     */
    public List<IssuePlace> namesOf(String issueKey) {
        return places(issueKey, (user, programme) -> new Scored(programmes.outline(programme.id()), Map.of()));
    }

    /** A programme and its cells, as far as they were scored. */
    private record Scored(ProgrammeState state, Map<CellRef, MatrixCell> cells) {}

    private Scored scored(User user, StoredProgramme programme) {
        ProgrammeState state = programmes.read(programme.id());
        Ready ready = reading.read(user, state, programme.programme().settings());
        List<StageRef> stages =
                state.stages(Optional.empty()).stream().map(PlacedStage::ref).toList();
        return new Scored(
                state,
                ready.score(stages).cells().stream().collect(Collectors.toMap(MatrixCell::ref, Function.identity())));
    }

    private List<IssuePlace> places(String issueKey, BiFunction<User, StoredProgramme, Scored> scoring) {
        User user = access.signedIn();
        FoundIssue issue = Optional.ofNullable(
                        source.visible(user, List.of(issueKey)).get(issueKey))
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "issue " + issueKey));
        Traces found = traces.of(issue.key(), source.containersOf(user, issue.key()));
        return access.visible(found.programmes()).stream()
                .sorted(Comparator.comparing(
                        (StoredProgramme programme) -> programme.programme().key()))
                .map(programme -> place(programme, scoring.apply(user, programme), issue.key(), found))
                .toList();
    }

    private static IssuePlace place(StoredProgramme programme, Scored scored, String issueKey, Traces found) {
        Map<StageRef, NamedStage> stages = new LinkedHashMap<>();
        scored.state()
                .stages(Optional.empty())
                .forEach(placed -> stages.put(placed.ref(), new NamedStage(placed.ref(), placed.stage())));
        return new IssuePlace(
                programme.programme(),
                found.links().stream()
                        .filter(link -> link.programme() == programme.id())
                        .flatMap(link -> served(link, issueKey, scored, stages).stream())
                        .toList(),
                of(found.painPoints(), programme.id()),
                of(found.principles(), programme.id()).stream()
                        .map(principle -> stoodFor(principle, stages, scored.cells()))
                        .toList());
    }

    private static <E> List<E> of(List<InProgramme<E>> found, long programme) {
        return found.stream()
                .filter(each -> each.programme() == programme)
                .map(InProgramme::value)
                .toList();
    }

    private static Optional<Served> served(
            InProgramme<DeliveryLink> link, String issueKey, Scored scored, Map<StageRef, NamedStage> stages) {
        DeliveryLink value = link.value();
        return scored.state().principle(value.principle()).map(principle -> {
            Optional<StageRef> at = value.stage().or(principle::onlyPromise);
            return new Served(
                    link.stored(),
                    principle,
                    at.map(stages::get),
                    Optional.of(value.issue()).filter(linked -> !linked.equals(issueKey)),
                    at.map(stage -> scored.cells().get(new CellRef(principle.key(), stage))));
        });
    }

    private static StoodFor stoodFor(
            Principle principle, Map<StageRef, NamedStage> stages, Map<CellRef, MatrixCell> cells) {
        return new StoodFor(
                principle,
                principle.promisedAt().stream()
                        .map(stages::get)
                        .filter(Objects::nonNull)
                        .toList(),
                principle.promisedAt().stream()
                        .map(stage -> cells.get(new CellRef(principle.key(), stage)))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
