package org.cxmaturity.delivery.web;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.delivery.IssuePlace;
import org.cxmaturity.delivery.IssuePlace.Served;
import org.cxmaturity.platform.Texts;

/** Tells an issue's place in sentences, for those who read without script. */
public final class PlaceSentences {

    private final Texts texts;

    public PlaceSentences(Texts texts) {
        this.texts = texts;
    }

    List<String> of(IssuePlace place) {
        Stream<String> principles = place.principles().stream()
                .map(stood -> told("cx.panel.principle", stood.principle().name()));
        Stream<String> served = place.serves().stream().map(this::served);
        Stream<String> painPoints =
                place.painPoints().stream().map(painPoint -> told("cx.panel.painpoint", painPoint.title()));
        return Stream.of(principles, served, painPoints).flatMap(each -> each).toList();
    }

    private String served(Served served) {
        String where = served.at()
                .map(at -> texts.text("cx.panel.delivers", at.stage().name()))
                .orElseGet(() -> texts.text("cx.panel.delivers.unset"));
        return where + ": " + served.principle().name();
    }

    private String told(String key, String name) {
        return texts.text(key) + ": " + name;
    }
}
