package org.cxmaturity.vision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.shared.StageRef;

/**
 * What the experience always does.
 *
 * @param key unique in the programme
 * @param name what people call it
 * @param inPractice what it means in practice; may be empty
 * @param layer which layer of the experience it belongs to
 * @param values elements of value that it creates
 * @param promisedAt stages at which it must be visible
 * @param issue key of the Jira issue that stands for it, which need not exist any more
 */
public record Principle(
        String key,
        String name,
        String inPractice,
        Optional<Layer> layer,
        List<ElementOfValue> values,
        List<StageRef> promisedAt,
        Optional<String> issue)
        implements Keyed {

    /** Layers of an experience; the basics must be in place before additional value. */
    public enum Layer {
        PRICE(true),
        QUALITY(true),
        ETHICS(true),
        VALUE(false);

        private final boolean basic;

        Layer(boolean basic) {
            this.basic = basic;
        }

        public boolean isBasic() {
            return basic;
        }
    }

    public Principle {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inPractice, "inPractice");
        Objects.requireNonNull(layer, "layer");
        values = List.copyOf(values);
        promisedAt = List.copyOf(promisedAt);
        Objects.requireNonNull(issue, "issue");
    }

    /** The only stage at which it is promised; empty when there is none or more than one. */
    public Optional<StageRef> onlyPromise() {
        return promisedAt.size() == 1 ? Optional.of(promisedAt.get(0)) : Optional.empty();
    }

    public Principle raisedAs(String issueKey) {
        return with(Optional.of(issueKey));
    }

    /** The same, with another issue or none standing for it. */
    Principle with(Optional<String> newIssue) {
        return new Principle(key, name, inPractice, layer, values, promisedAt, newIssue);
    }
}
