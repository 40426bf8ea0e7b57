package org.cxmaturity.vision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.shared.InMemoryRepository;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.StageRef;

/** Principles of the programme of {@link Doors}. */
public final class InMemoryPrinciples extends InMemoryRepository<Principle> implements Principles {

    public InMemoryPrinciples() {
        super(Principle::key);
    }

    public static Principle principle(String key, String... promisedAt) {
        return new Principle(
                key,
                "Principle " + key,
                "",
                Optional.empty(),
                List.of(),
                Arrays.stream(promisedAt)
                        .map(text -> StageRef.parse(text).orElseThrow())
                        .toList(),
                Optional.empty());
    }

    @Override
    public List<InProgramme<Principle>> raisedAs(Collection<String> issueKeys) {
        return all(Doors.BANK).stream()
                .filter(stored ->
                        stored.value().issue().filter(issueKeys::contains).isPresent())
                .map(stored -> new InProgramme<>(Doors.BANK, stored))
                .toList();
    }
}
