package org.cxmaturity.painpoint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.shared.Stored;

/** Gives keys {@code pp-1, pp-2 …} that no pain point has yet, counting on from the highest in use. */
final class FreeKeys {

    private static final Pattern NUMBERED = Pattern.compile("pp-(\\d{1,9})");

    private long last;

    private FreeKeys(long last) {
        this.last = last;
    }

    static FreeKeys besides(List<Stored<PainPoint>> stored) {
        return new FreeKeys(stored.stream()
                .map(one -> NUMBERED.matcher(one.value().key()))
                .filter(Matcher::matches)
                .mapToLong(numbered -> Long.parseLong(numbered.group(1)))
                .max()
                .orElse(0));
    }

    String next() {
        last++;
        return "pp-" + last;
    }
}
