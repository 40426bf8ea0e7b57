package org.cxmaturity.programme;

import java.util.List;
import org.cxmaturity.shared.References;

/** Keeps what is referred to from being removed. */
public interface ReferenceGuard {

    /**
     * Who in the programme refers to any of what is to go: paths of the programme file such as {@code
     * painPoints/pp-1/breaks}, at most 20; empty when nothing does.
     *
     * @param programme database id of the programme
     */
    List<String> referringTo(long programme, References going);
}
