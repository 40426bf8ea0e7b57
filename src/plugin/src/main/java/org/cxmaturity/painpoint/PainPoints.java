package org.cxmaturity.painpoint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Stored;

/** Pain points of a programme with their evidence, as they are stored. */
public interface PainPoints extends KeyedRepository<PainPoint> {

    /** Those that the query asks for, in their order; without bound, for ranking. */
    List<Stored<PainPoint>> matching(long programme, PainPointQuery query);

    /** Those that became one of these issues, in all programmes. */
    List<InProgramme<PainPoint>> raisedAs(Collection<String> issueKeys);

    /** Those whose source knows them by one of these ids, by source id. */
    Map<String, Stored<PainPoint>> bySourceId(long programme, Collection<String> sourceIds);

    /** Open ones that have a stage, in their order and without their evidence: for counting and naming. */
    List<PainPoint> openWithoutEvidence(long programme);

    /** Writes many at once; each must still have the version it carries. Gives the keys of those that had moved on. */
    List<String> replaceAllOf(long programme, List<Stored<PainPoint>> changed);
}
