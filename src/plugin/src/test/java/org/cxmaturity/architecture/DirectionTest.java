package org.cxmaturity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Predicate;

@AnalyzeClasses(packages = Capabilities.ROOT, importOptions = OwnClasses.class)
class DirectionTest {

    @ArchTest
    static final ArchRule everyClassHasItsCapability = classes()
            .should(hold("belong to a capability that the order knows", type -> Capabilities.of(type)
                    .filter(capability -> Capabilities.rowOf(capability) >= 0)
                    .isPresent()))
            .because("a package outside the order could depend on anything");

    @ArchTest
    static final ArchRule capabilitiesLookDownOnly = classes()
            .should(dependOnlyWhere("stand on lower capabilities only", DirectionTest::looksDown))
            .because("a reader who knows the lower capabilities must be able to understand the higher one, never the"
                    + " other way round");

    @ArchTest
    static final ArchRule capabilitiesHaveNoCycles = slices().matching(Capabilities.ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("what hangs in a cycle can be neither understood nor tested alone");

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that(Capabilities.ARE_DOMAIN)
            .and()
            .resideOutsideOfPackage(Capabilities.ROOT + ".platform")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of the JDK, of the plugin or pure mathematics",
                    type -> type.getPackageName().startsWith("java.")
                            || type.getPackageName().startsWith(Capabilities.ROOT)
                            || type.getPackageName().equals("org.apache.commons.statistics.distribution")
                            || type.isPrimitive()
                            || type.isArray()))
            .because("the rules of the domain have to be testable in milliseconds and to outlive Jira's releases");

    @ArchTest
    static final ArchRule domainKnowsNoAdapter = noClasses()
            .that(Capabilities.ARE_DOMAIN)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are adapters", type -> Capabilities.adapterOf(type).isPresent()))
            .because("adapters depend on the domain, so that tables, REST and Jira can change without it");

    @ArchTest
    static final ArchRule adaptersKeepToTheirCapability = classes()
            .should(dependOnlyWhere("reach no adapter of another capability", DirectionTest::isNoForeignAdapter))
            .because("two capabilities meet in their domains; an adapter that uses another one's adapter ties tables to"
                    + " pages");

    private static boolean looksDown(Dependency dependency) {
        Optional<String> from = Capabilities.of(dependency.getOriginClass());
        Optional<String> to = Capabilities.of(dependency.getTargetClass());
        return from.isEmpty()
                || to.isEmpty()
                || from.equals(to)
                || Capabilities.rowOf(from.get()) > Capabilities.rowOf(to.get());
    }

    /** The platform's own adapters are the common ground of all adapters: errors, JSON, paging, pages. */
    private static boolean isNoForeignAdapter(Dependency dependency) {
        Optional<String> from = Capabilities.of(dependency.getOriginClass());
        Optional<String> to = Capabilities.of(dependency.getTargetClass());
        return from.equals(Optional.of("plugin"))
                || from.equals(to)
                || to.equals(Optional.of("platform"))
                || Capabilities.adapterOf(dependency.getTargetClass()).isEmpty();
    }

    private static ArchCondition<JavaClass> dependOnlyWhere(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(allowed.negate())
                        .forEach(broken -> events.add(SimpleConditionEvent.violated(broken, broken.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> condition) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!condition.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " doesn't " + description));
                }
            }
        };
    }
}
