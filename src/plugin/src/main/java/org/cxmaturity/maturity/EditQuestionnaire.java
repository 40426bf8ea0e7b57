package org.cxmaturity.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.MergePatch;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/**
 * Lets people read and change the questionnaire. A change makes a new version, so that campaigns keep the one that they were
 * run with; who writes says which version they have seen, 0 as long as there is none.
 */
public final class EditQuestionnaire {

    private static final String VERSION = "version";

    private final ListEditing editing;
    private final Questionnaires questionnaires;

    public EditQuestionnaire(ListEditing editing, Questionnaires questionnaires) {
        this.editing = editing;
        this.questionnaires = questionnaires;
    }

    public Map<String, Object> get(String programme) {
        Entry entry = editing.access().enter(programme, Right.VIEW);
        return document(current(entry));
    }

    /** One version. */
    public Map<String, Object> version(String programme, String version) {
        Entry entry = editing.access().enter(programme, Right.VIEW);
        return questionnaires.of(entry.id()).all().stream()
                .filter(one -> Integer.toString(one.version()).equals(version))
                .findFirst()
                .map(QuestionnaireDocument::write)
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "version " + version));
    }

    private Questionnaire current(Entry entry) {
        return questionnaires.of(entry.id()).current().orElse(new Questionnaire(0, List.of()));
    }

    private static Map<String, Object> document(Questionnaire questionnaire) {
        return QuestionnaireDocument.write(questionnaire);
    }

    /** Makes the document the next version. */
    public Edited replace(String programme, Supplier<Object> document) {
        Entry entry = editing.access().enter(programme, Right.MANAGE);
        return write(entry, current(entry), document.get());
    }

    /** Makes the questionnaire with the changes of the document, as RFC 7396 says, the next version. */
    public Edited merge(String programme, Supplier<Object> patch) {
        Entry entry = editing.access().enter(programme, Right.MANAGE);
        Object changes = patch.get();
        if (!(changes instanceof Map<?, ?> fields)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        if (fields.get(VERSION) == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        Questionnaire before = current(entry);
        return write(entry, before, MergePatch.apply(document(before), changes));
    }

    private Edited write(Entry entry, Questionnaire before, Object tree) {
        if (!(tree instanceof Map<?, ?> given)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        Object seen = given.get(VERSION);
        if (seen == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        if (!(seen instanceof Integer || seen instanceof Long)) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "wrong-type", "integer")));
        }
        if (((Number) seen).longValue() != before.version()) {
            return new Edited.Stale(document(before));
        }
        Map<Object, Object> next = new LinkedHashMap<>(given);
        next.put(VERSION, before.version() + 1);
        Result<Questionnaire> read = Fields.read(next, QuestionnaireDocument::read);
        return read instanceof Result.Ok<Questionnaire> ok
                ? add(entry, before, ok.value())
                : new Edited.Refused(read.problems());
    }

    private Edited add(Entry entry, Questionnaire before, Questionnaire after) {
        if (before.dimensions().equals(after.dimensions()) && before.version() > 0) {
            return done(before);
        }
        return questionnaires.add(entry.id(), after) ? done(after) : new Edited.Stale(document(current(entry)));
    }

    private static Edited done(Questionnaire questionnaire) {
        return new Edited.Done(Integer.toString(questionnaire.version()), document(questionnaire));
    }
}
