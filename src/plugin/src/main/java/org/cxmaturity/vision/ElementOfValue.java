package org.cxmaturity.vision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What customers can value in an experience: the names of two published pick lists, 30 elements for consumers and 40 for
 * business customers. Two elements stand in both lists.
 */
public enum ElementOfValue {
    SAVES_TIME(Consumer.FUNCTIONAL),
    SIMPLIFIES(Consumer.FUNCTIONAL),
    MAKES_MONEY(Consumer.FUNCTIONAL),
    REDUCES_RISK(Consumer.FUNCTIONAL),
    ORGANIZES(Consumer.FUNCTIONAL),
    INTEGRATES(Consumer.FUNCTIONAL),
    CONNECTS(Consumer.FUNCTIONAL),
    REDUCES_EFFORT(Consumer.FUNCTIONAL),
    AVOIDS_HASSLES(Consumer.FUNCTIONAL),
    REDUCES_COST(Consumer.FUNCTIONAL),
    QUALITY(Consumer.FUNCTIONAL),
    VARIETY(Consumer.FUNCTIONAL, Business.EASE_OF_DOING_BUSINESS),
    SENSORY_APPEAL(Consumer.FUNCTIONAL),
    INFORMS(Consumer.FUNCTIONAL),
    REDUCES_ANXIETY(Consumer.EMOTIONAL),
    REWARDS_ME(Consumer.EMOTIONAL),
    NOSTALGIA(Consumer.EMOTIONAL),
    DESIGN_AESTHETICS(Consumer.EMOTIONAL, Business.INDIVIDUAL),
    BADGE_VALUE(Consumer.EMOTIONAL),
    WELLNESS(Consumer.EMOTIONAL),
    THERAPEUTIC_VALUE(Consumer.EMOTIONAL),
    FUN_ENTERTAINMENT(Consumer.EMOTIONAL),
    ATTRACTIVENESS(Consumer.EMOTIONAL),
    PROVIDES_ACCESS(Consumer.EMOTIONAL),
    PROVIDES_HOPE(Consumer.LIFE_CHANGING),
    SELF_ACTUALIZATION(Consumer.LIFE_CHANGING),
    MOTIVATION(Consumer.LIFE_CHANGING),
    HEIRLOOM(Consumer.LIFE_CHANGING),
    AFFILIATION_BELONGING(Consumer.LIFE_CHANGING),
    SELF_TRANSCENDENCE(Consumer.SOCIAL_IMPACT),
    MEETING_SPECIFICATIONS(Business.TABLE_STAKES),
    ACCEPTABLE_PRICE(Business.TABLE_STAKES),
    REGULATORY_COMPLIANCE(Business.TABLE_STAKES),
    ETHICAL_STANDARDS(Business.TABLE_STAKES),
    IMPROVED_TOP_LINE(Business.FUNCTIONAL),
    COST_REDUCTION(Business.FUNCTIONAL),
    PRODUCT_QUALITY(Business.FUNCTIONAL),
    SCALABILITY(Business.FUNCTIONAL),
    INNOVATION(Business.FUNCTIONAL),
    TIME_SAVINGS(Business.EASE_OF_DOING_BUSINESS),
    REDUCED_EFFORT(Business.EASE_OF_DOING_BUSINESS),
    DECREASED_HASSLES(Business.EASE_OF_DOING_BUSINESS),
    INFORMATION(Business.EASE_OF_DOING_BUSINESS),
    TRANSPARENCY(Business.EASE_OF_DOING_BUSINESS),
    ORGANIZATION(Business.EASE_OF_DOING_BUSINESS),
    SIMPLIFICATION(Business.EASE_OF_DOING_BUSINESS),
    CONNECTION(Business.EASE_OF_DOING_BUSINESS),
    INTEGRATION(Business.EASE_OF_DOING_BUSINESS),
    AVAILABILITY(Business.EASE_OF_DOING_BUSINESS),
    CONFIGURABILITY(Business.EASE_OF_DOING_BUSINESS),
    RESPONSIVENESS(Business.EASE_OF_DOING_BUSINESS),
    EXPERTISE(Business.EASE_OF_DOING_BUSINESS),
    COMMITMENT(Business.EASE_OF_DOING_BUSINESS),
    STABILITY(Business.EASE_OF_DOING_BUSINESS),
    CULTURAL_FIT(Business.EASE_OF_DOING_BUSINESS),
    RISK_REDUCTION(Business.EASE_OF_DOING_BUSINESS),
    REACH(Business.EASE_OF_DOING_BUSINESS),
    FLEXIBILITY(Business.EASE_OF_DOING_BUSINESS),
    COMPONENT_QUALITY(Business.EASE_OF_DOING_BUSINESS),
    NETWORK_EXPANSION(Business.INDIVIDUAL),
    MARKETABILITY(Business.INDIVIDUAL),
    REPUTATIONAL_ASSURANCE(Business.INDIVIDUAL),
    GROWTH_DEVELOPMENT(Business.INDIVIDUAL),
    REDUCED_ANXIETY(Business.INDIVIDUAL),
    FUN_PERKS(Business.INDIVIDUAL),
    VISION(Business.INSPIRATIONAL),
    HOPE(Business.INSPIRATIONAL),
    SOCIAL_RESPONSIBILITY(Business.INSPIRATIONAL);

    /** Groups of the list for consumers. */
    public enum Consumer {
        FUNCTIONAL,
        EMOTIONAL,
        LIFE_CHANGING,
        SOCIAL_IMPACT
    }

    /** Groups of the list for business customers. */
    public enum Business {
        TABLE_STAKES,
        FUNCTIONAL,
        EASE_OF_DOING_BUSINESS,
        INDIVIDUAL,
        INSPIRATIONAL
    }

    private final Optional<Consumer> consumer;
    private final Optional<Business> business;

    ElementOfValue(Consumer consumer) {
        this(Optional.of(consumer), Optional.empty());
    }

    ElementOfValue(Business business) {
        this(Optional.empty(), Optional.of(business));
    }

    ElementOfValue(Consumer consumer, Business business) {
        this(Optional.of(consumer), Optional.of(business));
    }

    ElementOfValue(Optional<Consumer> consumer, Optional<Business> business) {
        this.consumer = consumer;
        this.business = business;
    }

    /** Its group in the list for consumers; empty when it isn't in it. */
    public Optional<Consumer> consumer() {
        return consumer;
    }

    /** Its group in the list for business customers; empty when it isn't in it. */
    public Optional<Business> business() {
        return business;
    }

    /** The 30 elements for consumers. */
    public static List<ElementOfValue> forConsumers() {
        return Arrays.stream(values())
                .filter(element -> element.consumer.isPresent())
                .toList();
    }

    /** The 40 elements for business customers. */
    public static List<ElementOfValue> forBusinesses() {
        return Arrays.stream(values())
                .filter(element -> element.business.isPresent())
                .toList();
    }
}
