package org.cxmaturity.maturity.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.cxmaturity.maturity.Questionnaire;
import org.cxmaturity.maturity.Questionnaires;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/** Questionnaires in Active Objects. */
public final class AoQuestionnaires implements Questionnaires {

    private final RowList<Questionnaire, QuestionnaireEntity> versions;

    public AoQuestionnaires(ActiveObjects activeObjects, ProgrammeLock lock) {
        this.versions = new RowList<>(activeObjects, new QuestionnaireMapping(), new ProgrammeScope(lock));
    }

    @Override
    public List<Questionnaire> all(long programme) {
        return versions.all(programme).stream().map(Stored::value).toList();
    }

    @Override
    public void replaceAll(long programme, List<Questionnaire> wanted) {
        versions.replaceAll(programme, wanted);
    }

    @Override
    public boolean add(long programme, Questionnaire questionnaire) {
        return versions.add(programme, questionnaire) instanceof WriteResult.Done;
    }
}
