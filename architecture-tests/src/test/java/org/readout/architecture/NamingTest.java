package org.readout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package says that nothing in it is null. */
class NamingTest {
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                CLASSES.stream()
                        .map(javaClass -> javaClass.getPackage())
                        .distinct()
                        .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void noClassHidesBehindAnEmptyWord() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Util|Utils|Manager|Helper|Helpers|Impl|Common|Base|Data|Info)(\\$.*)?")
                .because("a name says what a thing does: HonorificStripper, not NameUtils")
                .check(CLASSES);
    }

    @Test
    void noPackageIsAGrabBag() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..helpers..",
                        "..common..",
                        "..misc..",
                        "..impl..")
                .check(CLASSES);
    }
}
