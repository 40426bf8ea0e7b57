package org.cxmaturity.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.shared.Problem;

/** What became of a wish to change something, told in documents. */
public sealed interface Edited {

    /**
     * Done.
     *
     * @param key by which the entity is named from now on
     * @param document the entity as it stands; that which was removed, after a removal
     */
    record Done(String key, Map<String, Object> document) implements Edited {
        public Done {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(document, "document");
        }
    }

    /** Nothing done, for at least one reason. */
    record Refused(List<Problem> problems) implements Edited {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing done: somebody was faster. Holds the entity as it stands now. */
    record Stale(Map<String, Object> current) implements Edited {
        public Stale {
            Objects.requireNonNull(current, "current");
        }
    }
}
