package org.cxmaturity.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.vision.Vision;

/** The entities of a programme file by list and identity, to compare two of them. */
final class FileContent {
    private FileContent() {}

    /** By name of the list, then by what tells an entity from the others in its list. */
    static Map<String, Map<Object, Object>> of(ProgrammeFile file) {
        Map<String, Map<Object, Object>> content = new LinkedHashMap<>();
        content.put("programme", Map.of("programme", file.programme()));
        content.put("functions", byKey(file.functions()));
        content.put("vision", Map.of("vision", withoutLists(file.vision())));
        content.put("targetGroups", byKey(file.vision().targetGroups()));
        content.put("principles", byKey(file.vision().principles()));
        content.put("visionHistory", by(file.visionHistory(), Vision::number));
        content.put("journeys", byKey(file.journeys()));
        content.put("painPoints", byKey(file.painPoints()));
        content.put("deliveries", by(file.deliveries(), Function.identity()));
        content.put("ownership", by(file.ownership(), Function.identity()));
        content.put("metrics", byKey(file.metrics()));
        content.put("questionnaire", by(file.questionnaire().stream().toList(), current -> "questionnaire"));
        content.put("questionnaireHistory", by(file.questionnaireHistory(), Questionnaire::version));
        content.put("campaigns", byKey(file.campaigns()));
        return content;
    }

    /** Target groups and principles are lists of their own. */
    private static Vision withoutLists(Vision vision) {
        return new Vision(
                vision.number(),
                vision.status(),
                vision.sentence(),
                vision.horizon(),
                vision.internal(),
                List.of(),
                List.of(),
                vision.tests());
    }

    private static Map<Object, Object> byKey(List<? extends Keyed> entities) {
        return by(entities, Keyed::key);
    }

    private static <E> Map<Object, Object> by(List<E> entities, Function<? super E, ?> identity) {
        Map<Object, Object> map = new LinkedHashMap<>();
        entities.forEach(entity -> map.put(identity.apply(entity), entity));
        return map;
    }
}
