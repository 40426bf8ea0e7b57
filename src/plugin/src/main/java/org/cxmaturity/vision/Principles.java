package org.cxmaturity.vision;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.KeyedRepository;

/** Principles of the current vision, as they are stored. */
public interface Principles extends KeyedRepository<Principle> {

    /** Those for which one of these issues stands, in all programmes. */
    List<InProgramme<Principle>> raisedAs(Collection<String> issueKeys);
}
