package org.cxmaturity.programme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.platform.User;

/** Links between issues that may or may not exist. */
public final class InMemoryLinks implements IssueLinks {

    private final Set<String> all = new TreeSet<>();

    @Override
    public void ensure(User user, Kind kind, String from, Collection<String> to) {
        to.forEach(target -> all.add(text(kind, from, target)));
    }

    @Override
    public void remove(User user, Kind kind, String from, String to) {
        all.remove(text(kind, from, to));
    }

    @Override
    public boolean isOf(Kind kind, long linkTypeId) {
        return kind.ordinal() == linkTypeId;
    }

    /** All links as {@code PAY-7 DELIVERY CX-1}. */
    public List<String> all() {
        return List.copyOf(all);
    }

    private static String text(Kind kind, String from, String to) {
        return from + " " + kind + " " + to;
    }
}
