package org.readout.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the house and who may enter which, as ARCHITECTURE.md draws them. */
final class House {
    static final String ROOT = "org.readout";

    /** A module and the modules it may import. What it does not name, it may not know. */
    record Room(String name, Set<String> mayImport) {
        /** Matches the module's packages, in ArchUnit's notation. */
        String packages() {
            return ROOT + "." + name + "..";
        }
    }

    private static final Set<String> ALL_BUT_DOORS =
            Set.of(
                    "model",
                    "text",
                    "extract",
                    "acquire",
                    "export",
                    "pipeline",
                    "score",
                    "resolve",
                    "register",
                    "store");

    /** The command line starts the page. */
    private static final Set<String> ALL_BUT_DOORS_AND_WEB =
            Stream.concat(ALL_BUT_DOORS.stream(), Stream.of("web"))
                    .collect(Collectors.toUnmodifiableSet());

    /** A row imports rows below it only, never sideways; a new module needs its line here. */
    static final List<Room> ROOMS =
            List.of(
                    new Room("model", Set.of()),
                    new Room("text", Set.of("model")),
                    new Room("extract", Set.of("model")),
                    new Room("resolve", Set.of("model")),
                    new Room("register", Set.of("model", "resolve")),
                    new Room("acquire", Set.of("model")),
                    new Room("store", Set.of("model", "resolve", "register")),
                    new Room("export", Set.of("model", "resolve", "register")),
                    new Room("pipeline", Set.of("model", "text", "extract")),
                    new Room("score", Set.of("model")),
                    new Room("web", ALL_BUT_DOORS),
                    new Room("cli", ALL_BUT_DOORS_AND_WEB),
                    new Room("bench", ALL_BUT_DOORS));

    private House() {}

    /** Every class of the project but tests and what JMH generates. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("jmh_generated"))
                .importPackages(ROOT);
    }

    /** The module that a class belongs to: the part of its package after the root. */
    static String roomOf(JavaClass javaClass) {
        String rest = javaClass.getPackageName().substring(ROOT.length());
        if (rest.isEmpty()) {
            return "";
        }
        int end = rest.indexOf('.', 1);
        return end < 0 ? rest.substring(1) : rest.substring(1, end);
    }
}
