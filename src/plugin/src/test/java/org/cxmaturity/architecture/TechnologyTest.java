package org.cxmaturity.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;

@AnalyzeClasses(packages = Capabilities.ROOT, importOptions = OwnClasses.class)
class TechnologyTest {

    private static final String PLATFORM = Capabilities.ROOT + ".platform..";
    private static final String PLUGIN = Capabilities.ROOT + ".plugin..";

    @ArchTest
    static final ArchRule atlassianStaysAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("..jira..", "..web..", "..rest..", "..ao..", PLATFORM, PLUGIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.atlassian..", "com.opensymphony..")
            .because("Jira's API changes with its releases, and the rules of the domain must not");

    @ArchTest
    static final ArchRule activeObjectsStayInTheirAdapter = noClasses()
            .that()
            .resideOutsideOfPackages("..ao..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..")
            .because("an entity that leaves its repository is a query that nobody sees");

    @ArchTest
    static final ArchRule restTypesStayInRest = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..")
            .because("only the REST edge may differ between Jira 10 and 11");

    @ArchTest
    static final ArchRule servletTypesStayAtTheWebEdge = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..web..", PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..")
            .because("only the servlet edge may differ between Jira 10 and 11");

    @ArchTest
    static final ArchRule nobodyLooksComponentsUp = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ComponentAccessor")
            .because("what a class needs stands in its constructor, where a test can give it");

    @ArchTest
    static final ArchRule nobodyInjectsFields = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because("what a class needs stands in its constructor, where a test can give it");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should(callMethodWhere(target(nameMatching("now|currentTimeMillis|systemUTC|systemDefaultZone"))
                    .and(target(owner(DescribedPredicate.describe(
                            "the JDK",
                            (JavaClass type) -> type.getPackageName().equals("java.time")
                                    || type.getFullName().equals(System.class.getName())))))))
            .orShould()
            .callConstructor(Date.class)
            .because("a rule that reads the clock itself can't be tested at the turn of a month");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsSayWhatHappened =
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because("a caller can't tell one RuntimeException from another");

    @ArchTest
    static final ArchRule namesSayWhatThingsDo = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("these words say nothing about what a class does");
}
