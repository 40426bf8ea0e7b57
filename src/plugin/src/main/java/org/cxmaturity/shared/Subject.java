package org.cxmaturity.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an ownership or a metric is about.
 *
 * <p>Written {@code programme}, {@code principle:KEY}, {@code stage:JOURNEY/STAGE}, {@code touchpoint:JOURNEY/STAGE/KEY},
 * {@code cell:PRINCIPLE/JOURNEY/STAGE} (a principle at a stage), {@code pain-point:KEY} or {@code metric:KEY}.
 *
 * @param kind what sort of thing it is
 * @param path its keys from the outermost inwards; empty for the programme
 */
public record Subject(Kind kind, List<String> path) {

    /** Sorts of subject. */
    public enum Kind {
        PROGRAMME("programme", 0),
        PRINCIPLE("principle", 1),
        STAGE("stage", 2),
        TOUCHPOINT("touchpoint", 3),
        CELL("cell", 3),
        PAIN_POINT("pain-point", 1),
        METRIC("metric", 1);

        private final String prefix;
        private final int keys;

        Kind(String prefix, int keys) {
            this.prefix = prefix;
            this.keys = keys;
        }

        /** The word before the colon. */
        public String prefix() {
            return prefix;
        }
    }

    public Subject {
        Objects.requireNonNull(kind, "kind");
        path = List.copyOf(path);
        if (path.size() != kind.keys) {
            throw new IllegalArgumentException(kind + " takes " + kind.keys + " keys, not " + path);
        }
    }

    public static Subject programme() {
        return new Subject(Kind.PROGRAMME, List.of());
    }

    public static Subject principle(String key) {
        return new Subject(Kind.PRINCIPLE, List.of(key));
    }

    public static Subject stage(StageRef stage) {
        return new Subject(Kind.STAGE, List.of(stage.journey(), stage.stage()));
    }

    public static Subject touchpoint(StageRef stage, String key) {
        return new Subject(Kind.TOUCHPOINT, List.of(stage.journey(), stage.stage(), key));
    }

    public static Subject cell(String principle, StageRef stage) {
        return new Subject(Kind.CELL, List.of(principle, stage.journey(), stage.stage()));
    }

    public static Subject painPoint(String key) {
        return new Subject(Kind.PAIN_POINT, List.of(key));
    }

    public static Subject metric(String key) {
        return new Subject(Kind.METRIC, List.of(key));
    }

    /** Empty when the text has none of the known forms. */
    public static Optional<Subject> parse(String text) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? text : text.substring(0, colon);
        List<String> path =
                colon < 0 ? List.of() : List.of(text.substring(colon + 1).split("/", -1));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.prefix.equals(prefix) && kind.keys == path.size())
                .filter(kind -> path.stream().allMatch(Key.ENTITY::fits))
                .map(kind -> new Subject(kind, path))
                .findFirst();
    }

    /** The stage, for a stage, a touchpoint or a cell. */
    public Optional<StageRef> stage() {
        return switch (kind) {
            case STAGE, TOUCHPOINT -> Optional.of(new StageRef(path.get(0), path.get(1)));
            case CELL -> Optional.of(new StageRef(path.get(1), path.get(2)));
            default -> Optional.empty();
        };
    }

    /** The principle, for a principle or a cell. */
    public Optional<String> principle() {
        return kind == Kind.PRINCIPLE || kind == Kind.CELL ? Optional.of(path.get(0)) : Optional.empty();
    }

    /** The innermost key; empty text for the programme and for a cell, which has none of its own. */
    public String key() {
        return kind == Kind.PROGRAMME || kind == Kind.CELL ? "" : path.get(path.size() - 1);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? kind.prefix : kind.prefix + ":" + String.join("/", path);
    }
}
