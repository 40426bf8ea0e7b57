package org.cxmaturity.delivery;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Journeys;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.Metrics;
import org.cxmaturity.painpoint.InMemoryPainPoints;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.InMemoryPrinciples;

/** What the programme of {@code Doors} consists of: a journey {@code main} to buy and use, and one to send back. */
final class Shelves {

    final InMemoryPrinciples principles = new InMemoryPrinciples();
    final InMemoryDeliveryLinks links = new InMemoryDeliveryLinks();
    final InMemoryPainPoints painPoints = new InMemoryPainPoints();
    final List<Metric> metrics = new ArrayList<>();

    ProgrammeReading reading() {
        return new ProgrammeReading(
                principles,
                holding(Journeys.class, () -> List.of(journey("main", "buy", "use"), journey("returns", "send"))),
                links,
                holding(Metrics.class, () -> metrics),
                painPoints);
    }

    IssueTraces traces() {
        return new IssueTraces(links, painPoints, principles);
    }

    private static Journey journey(String key, String... stages) {
        return new Journey(
                key,
                key,
                Optional.empty(),
                Arrays.stream(stages)
                        .map(stage -> new Stage(
                                stage,
                                "Stage " + stage,
                                Optional.of(Stage.Phase.DURING),
                                "",
                                "",
                                Optional.empty(),
                                "",
                                List.of()))
                        .toList());
    }

    /** A repository that holds these, and refuses every other call. */
    private static <E, R extends KeyedRepository<E>> R holding(Class<R> type, Supplier<List<E>> all) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (!method.getName().equals("all")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return all.get().stream().map(value -> new Stored<>(value, 1, 1)).toList();
        }));
    }
}
