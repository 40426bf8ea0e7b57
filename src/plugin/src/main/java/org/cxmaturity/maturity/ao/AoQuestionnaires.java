package org.cxmaturity.maturity.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.QuestionnaireVersions;
import org.cxmaturity.maturity.Questionnaires;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.shared.Stored;

/** Questionnaires in Active Objects. */
public final class AoQuestionnaires implements Questionnaires {

    private final ActiveObjects activeObjects;
    private final ProgrammeLock lock;
    private final RowList<KeptVersion, QuestionnaireEntity> rows;

    public AoQuestionnaires(ActiveObjects activeObjects, ProgrammeLock lock) {
        this.activeObjects = activeObjects;
        this.lock = lock;
        this.rows = new RowList<>(activeObjects, new QuestionnaireMapping(), new ProgrammeScope(lock));
    }

    @Override
    public QuestionnaireVersions of(long programme) {
        List<Questionnaire> earlier = new ArrayList<>();
        Optional<Questionnaire> current = Optional.empty();
        for (Stored<KeptVersion> stored : rows.all(programme)) {
            if (stored.value().current()) {
                current = Optional.of(stored.value().questionnaire());
            } else {
                earlier.add(stored.value().questionnaire());
            }
        }
        return new QuestionnaireVersions(earlier, current);
    }

    @Override
    public void replaceAll(long programme, QuestionnaireVersions versions) {
        List<KeptVersion> wanted = new ArrayList<>();
        versions.earlier().forEach(earlier -> wanted.add(new KeptVersion(earlier, false)));
        versions.current().ifPresent(current -> wanted.add(new KeptVersion(current, true)));
        rows.replaceAll(programme, wanted);
    }

    @Override
    public boolean add(long programme, Questionnaire questionnaire) {
        return activeObjects.executeInTransaction(() -> {
            if (!lock.hold(programme)) {
                return false;
            }
            QuestionnaireVersions before = of(programme);
            if (before.version(questionnaire.version()).isPresent()) {
                return false;
            }
            replaceAll(programme, before.with(questionnaire));
            return true;
        });
    }
}
