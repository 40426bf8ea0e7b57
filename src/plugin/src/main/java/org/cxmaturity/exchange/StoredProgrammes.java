package org.cxmaturity.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.maturity.QuestionnaireVersions;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeContents;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.vision.Vision;

/** Whole programmes, read from and written to their lists in a fixed number of queries each. */
public final class StoredProgrammes implements ProgrammeContents {

    private final ProgrammeLists lists;

    public StoredProgrammes(ProgrammeLists lists) {
        this.lists = lists;
    }

    /** All that is stored under the database id, with the given fields of the programme itself. */
    public ProgrammeFile load(long id, Programme programme) {
        QuestionnaireVersions questionnaires = lists.questionnaires().of(id);
        return new ProgrammeFile(
                programme,
                all(lists.functions(), id),
                lists.visions().current(id).value(),
                lists.visions().history(id),
                all(lists.journeys(), id),
                all(lists.painPoints(), id),
                all(lists.deliveries(), id),
                all(lists.ownership(), id),
                all(lists.metrics(), id),
                questionnaires.current(),
                questionnaires.earlier(),
                all(lists.campaigns(), id));
    }

    private static <E> List<E> all(KeyedRepository<E> list, long id) {
        return list.all(id).stream().map(Stored::value).toList();
    }

    /** Makes everything under the database id that which the file says. Belongs into a transaction. */
    void store(long id, ProgrammeFile file) {
        lists.functions().replaceAll(id, file.functions());
        storeVision(id, file);
        lists.journeys().replaceAll(id, file.journeys());
        lists.painPoints().replaceAll(id, file.painPoints());
        lists.deliveries().replaceAll(id, file.deliveries());
        lists.ownership().replaceAll(id, file.ownership());
        lists.metrics().replaceAll(id, file.metrics());
        lists.questionnaires()
                .replaceAll(id, new QuestionnaireVersions(file.questionnaireHistory(), file.questionnaire()));
        lists.campaigns().replaceAll(id, file.campaigns());
    }

    private void storeVision(long id, ProgrammeFile file) {
        Stored<Vision> current = lists.visions().current(id);
        if (!current.value().equals(file.vision())) {
            lists.visions().replace(id, file.vision(), current.version());
        }
        lists.visions().replaceHistory(id, file.visionHistory());
    }

    @Override
    public Map<String, Integer> removeAll(long id) {
        Map<String, Integer> removed = new LinkedHashMap<>();
        removed.put("functions", lists.functions().keys(id).size());
        removed.put("targetGroups", lists.targetGroups().keys(id).size());
        removed.put("principles", lists.principles().keys(id).size());
        removed.put("visionHistory", lists.visions().history(id).size());
        removed.put("journeys", lists.journeys().keys(id).size());
        removed.put("painPoints", lists.painPoints().keys(id).size());
        removed.put("deliveries", lists.deliveries().keys(id).size());
        removed.put("ownership", lists.ownership().keys(id).size());
        removed.put("metrics", lists.metrics().keys(id).size());
        removed.put("questionnaires", lists.questionnaires().of(id).all().size());
        removed.put("campaigns", lists.campaigns().keys(id).size());
        removed.put("snapshots", lists.snapshots().removeAll(id));
        lists.visions().removeAll(id);
        lists.questionnaires().replaceAll(id, QuestionnaireVersions.NONE);
        List.of(
                        lists.functions(),
                        lists.journeys(),
                        lists.painPoints(),
                        lists.deliveries(),
                        lists.ownership(),
                        lists.metrics(),
                        lists.campaigns())
                .forEach(list -> list.removeAll(id));
        return removed;
    }
}
