package org.readout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of the house imports rows below it only, and no module knows the libraries of another. */
class DirectionTest {
    private static final JavaClasses CLASSES = House.classes();

    private static final SliceAssignment EACH_PACKAGE =
            new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                    return SliceIdentifier.of(javaClass.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "each package";
                }
            };

    static Stream<House.Room> rooms() {
        return House.ROOMS.stream();
    }

    @Test
    void everyModuleHasItsLineInTheHouse() {
        TreeSet<String> found =
                CLASSES.stream().map(House::roomOf).collect(toCollection(TreeSet::new));
        TreeSet<String> expected =
                rooms().map(House.Room::name).collect(toCollection(TreeSet::new));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void moduleImportsOnlyTheModulesItMay(House.Room room) {
        String[] forbidden =
                rooms().filter(other -> !other.equals(room))
                        .filter(other -> !room.mayImport().contains(other.name()))
                        .map(House.Room::packages)
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        // Each package is a slice of its own, a module's root package too: a root that imports its
        // parts and
        // is imported by them is how one cycle comes to swallow a module.
        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void textAndPipelineTouchNeitherDiskNorNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage("org.readout.text..", "org.readout.pipeline..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(URL.*|.*Socket|http\\..*)|java\\.nio\\.file\\.Files"
                                + "|java\\.io\\.(File.*|RandomAccessFile)")
                .check(CLASSES);
    }

    @Test
    void stagesDoNotAskTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.readout.model..",
                        "org.readout.text..",
                        "org.readout.extract..",
                        "org.readout.pipeline..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Year.class, "now")
                .check(CLASSES);
    }

    @Test
    void modelKnowsNoLibraryButNullAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.readout.model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.readout.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }
}
