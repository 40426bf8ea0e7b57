package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.programme.WikiText;
import org.cxmaturity.shared.Limits;

/** What is written into the issue that a pain point becomes, in the language of the person who raises it. */
final class PainPointText {

    /** So many pieces of evidence are quoted, the newest ones; all are counted. */
    private static final int QUOTED = 10;

    private static final int LONGEST_DESCRIPTION = 8_000;
    private static final int LONGEST_QUOTE = 500;

    private final Texts texts;

    PainPointText(Texts texts) {
        this.texts = texts;
    }

    String summary(PainPoint painPoint) {
        return WikiText.summary(painPoint.title(), Limits.NAME);
    }

    /** Description and evidence in wiki notation; together far below Jira's limit of a description. */
    String description(PainPoint painPoint) {
        List<String> parts = new ArrayList<>();
        if (!painPoint.description().isBlank()) {
            parts.add(WikiText.lines(painPoint.description(), LONGEST_DESCRIPTION));
        }
        if (!painPoint.evidence().isEmpty()) {
            parts.add(evidence(painPoint.evidence()));
        }
        return String.join("\n\n", parts);
    }

    private String evidence(List<Evidence> all) {
        long customers = all.stream().mapToLong(one -> one.count().orElse(1L)).sum();
        List<String> lines = new ArrayList<>();
        lines.add("h3. " + texts.text("cx.raise.evidence"));
        lines.add(texts.text("cx.raise.evidence.total", all.size(), customers));
        all.stream()
                .sorted(Comparator.comparing((Evidence one) -> one.date().orElse(LocalDate.MIN))
                        .reversed())
                .limit(QUOTED)
                .map(this::line)
                .forEach(lines::add);
        if (all.size() > QUOTED) {
            lines.add(texts.text("cx.raise.evidence.newest", QUOTED));
        }
        return String.join("\n", lines);
    }

    private String line(Evidence one) {
        List<String> facts = new ArrayList<>();
        one.date().ifPresent(date -> facts.add(date.toString()));
        one.kind().ifPresent(kind -> facts.add(kindText(kind)));
        one.count().ifPresent(count -> facts.add(texts.text("cx.raise.evidence.customers", count)));
        String quote = one.quote().isBlank() ? "" : ": " + WikiText.line(one.quote(), LONGEST_QUOTE);
        return "* " + String.join(", ", facts) + quote
                + address(one.link()).map(link -> " " + link).orElse("");
    }

    private String kindText(Evidence.Kind kind) {
        return texts.text(
                "cx.painpoint.evidence." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A web address as Jira makes a link of it; anything else is shown as text. */
    private static Optional<String> address(String link) {
        if (link.isBlank()) {
            return Optional.empty();
        }
        boolean plain = link.matches("https?://[^\\s\\[\\]{}|!^*]+");
        return Optional.of(plain ? link : WikiText.line(link, Limits.LINK));
    }
}
