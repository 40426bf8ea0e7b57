package org.cxmaturity.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.shared.Keyed;

/** Paths of the programme file that name entities by key instead of by their place, which people don't know. */
final class FilePaths {

    private static final Pattern FIRST = Pattern.compile("(?:vision\\.)?(\\w+)\\[(\\d+)](.*)");

    private FilePaths() {}

    /** {@code painPoints/pp-1} for {@code painPoints[0].breaks[1]}; the path itself where nothing has a key. */
    static String byKey(String path, ProgrammeFile file) {
        Matcher matcher = FIRST.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        List<? extends Keyed> list = keyed(file).getOrDefault(matcher.group(1), List.of());
        int place = Integer.parseInt(matcher.group(2));
        return place < list.size() ? matcher.group(1) + "/" + list.get(place).key() : path;
    }

    private static Map<String, List<? extends Keyed>> keyed(ProgrammeFile file) {
        return Map.of(
                "principles", file.vision().principles(),
                "journeys", file.journeys(),
                "painPoints", file.painPoints(),
                "metrics", file.metrics(),
                "campaigns", file.campaigns());
    }
}
