package org.cxmaturity.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.programme.WikiText;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.StageRef;

/** What is written into the issue that a principle becomes, in the language of the person who raises it. */
final class PrincipleText {

    private static final int LONGEST_PRACTICE = 16_000;
    private static final int LONGEST_LIST = 4_000;

    private final Texts texts;

    PrincipleText(Texts texts) {
        this.texts = texts;
    }

    String summary(Principle principle) {
        return WikiText.summary(principle.name(), Limits.NAME);
    }

    /** What the principle means and where it is promised, in wiki notation. */
    String description(Principle principle) {
        List<String> parts = new ArrayList<>();
        if (!principle.inPractice().isBlank()) {
            parts.add(WikiText.lines(principle.inPractice(), LONGEST_PRACTICE));
        }
        if (!principle.promisedAt().isEmpty()) {
            String stages =
                    principle.promisedAt().stream().map(StageRef::toString).collect(Collectors.joining(", "));
            parts.add(texts.text("cx.raise.principle.stages", WikiText.line(stages, LONGEST_LIST)));
        }
        return String.join("\n\n", parts);
    }
}
