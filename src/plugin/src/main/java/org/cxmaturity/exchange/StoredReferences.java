package org.cxmaturity.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.platform.ReferenceLookup;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.ReferenceGuard;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;

/** What stored programmes hold that can be referred to, and who refers to it. */
public final class StoredReferences implements ReferenceLookup, ReferenceGuard {

    private static final int MOST_TOLD = 20;

    private final ProgrammeLists lists;
    private final StoredProgrammes contents;
    private final Programmes programmes;

    public StoredReferences(ProgrammeLists lists, StoredProgrammes contents, Programmes programmes) {
        this.lists = lists;
        this.contents = contents;
        this.programmes = programmes;
    }

    @Override
    public References of(long programme) {
        Set<Subject> subjects = new HashSet<>();
        lists.principles().keys(programme).forEach(key -> subjects.add(Subject.principle(key)));
        lists.painPoints().keys(programme).forEach(key -> subjects.add(Subject.painPoint(key)));
        lists.metrics().keys(programme).forEach(key -> subjects.add(Subject.metric(key)));
        List<Journey> journeys =
                lists.journeys().all(programme).stream().map(Stored::value).toList();
        FileReferences.addStages(journeys, subjects);
        return new References(
                subjects,
                lists.targetGroups().keys(programme),
                lists.functions().keys(programme));
    }

    @Override
    public List<String> referringTo(long programme, References going) {
        return programmes.find(programme).map(StoredProgramme::programme).stream()
                .flatMap(found -> referring(programme, found, going))
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    private Stream<String> referring(long id, Programme programme, References going) {
        ProgrammeFile file = contents.load(id, programme);
        return FileRules.dangling(file, FileReferences.of(file).without(going)).stream()
                .map(problem -> FilePaths.byKey(problem.field(), file));
    }
}
