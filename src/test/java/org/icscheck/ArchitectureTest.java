package org.icscheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom. A new room is added to {@link #ROOMS} together with its arrows. */
class ArchitectureTest {

    private static final String ROOT = "org.icscheck";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** A room and the rooms it may know besides itself. */
    private record Room(String name, String... knows) {

        String within() {
            return ROOT + "." + name + "..";
        }

        DescribedPredicate<JavaClass> stranger() {
            DescribedPredicate<JavaClass> known = resideInAPackage(within());
            for (String room : knows) {
                known = known.or(resideInAPackage(ROOT + "." + room + ".."));
            }
            return resideInAPackage(ROOT + "..")
                    .and(not(known))
                    .as("in rooms other than %s and %s", name, String.join(", ", knows));
        }
    }

    private static final List<Room> ROOMS = List.of(
            new Room("domain.model"),
            new Room("domain.requirement", "domain.model"),
            new Room("domain.scenario", "domain.model"),
            new Room("packs", "domain"),
            new Room("engine", "packs", "domain"),
            new Room("input", "domain"),
            new Room("report", "domain"),
            new Room("advice", "packs", "engine", "domain"),
            new Room("check", "packs", "engine", "input", "advice", "domain"),
            new Room("scenarios", "check", "input", "report", "domain"),
            new Room("store", "domain.model"),
            new Room("access", "store", "domain.model"),
            new Room("service", "store", "access", "check", "report", "domain"),
            new Room("web", "service", "store", "access", "check", "report", "domain"),
            new Room("api", "service", "store", "access", "check", "report", "domain"),
            new Room("serve", "web", "api", "service", "store", "access", "check", "report", "domain"),
            new Room("cli", "serve", "service", "check", "scenarios", "report", "domain"));

    @Test
    void the_product_was_found() {
        // Every rule below would hold of nothing at all.
        assertThat(PRODUCT.size()).isGreaterThan(80);
        assertThat(TESTS.size()).isGreaterThan(10);
        assertThat(PRODUCT.contain(ROOT + ".cli.Main")).isTrue();
        assertThat(PRODUCT.contain(ROOT + ".ArchitectureTest")).isFalse();
    }

    @Test
    void every_room_has_its_arrows_here() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            String room = type.getPackageName().substring(ROOT.length() + 1);
            rooms.add(room.startsWith("domain.") ? room : room.split("\\.")[0]);
        }
        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(Room::name).toList());
    }

    @Test
    void rooms_know_only_those_they_may() {
        for (Room room : ROOMS) {
            noClasses()
                    .that()
                    .resideInAPackage(room.within())
                    .should()
                    .dependOnClassesThat(room.stranger())
                    .check(PRODUCT);
        }
    }

    @Test
    void drools_is_known_to_the_engine_alone() {
        onlyIn("org.kie..,org.drools..", "engine");
    }

    @Test
    void picocli_is_known_to_the_command_line_alone() {
        onlyIn("picocli..", "cli");
    }

    @Test
    void jackson_is_known_to_those_who_read_or_write_files_alone() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".input..", ROOT + ".packs..", ROOT + ".report..")))
                .should(dependOnClassesThat(
                        resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..", "org.yaml..")))
                .check(PRODUCT);
    }

    @Test
    void nobody_but_the_command_line_reads_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .callMethodWhere(describe("the clock is read", call -> readsTheClock(call.getTarget())))
                .orShould()
                .callConstructorWhere(describe(
                        "a new Date or calendar is made",
                        call -> Set.of("java.util.Date", "java.util.GregorianCalendar")
                                .contains(call.getTarget().getOwner().getName())))
                .because("the same submission gives the same report next year: the day is handed over")
                .check(PRODUCT);
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
                // Clocks are handed over; only making one reads the real time.
                || (owner.equals("java.time.Clock")
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick")))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()))
                || (owner.equals("java.util.Calendar") && target.getName().equals("getInstance"));
    }

    @Test
    void nothing_depends_on_where_it_runs() {
        // Text turned to lower case or formatted in the machine's own language would change reports from desk to desk.
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "the locale of the machine decides",
                        call -> call.getTarget().getOwner().getName().equals("java.lang.String")
                                && (Set.of("toLowerCase", "toUpperCase")
                                                        .contains(
                                                                call.getTarget().getName())
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty()
                                        || Set.of("format", "formatted")
                                                        .contains(
                                                                call.getTarget().getName())
                                                && call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(type -> type.isEquivalentTo(Locale.class)))))
                .check(PRODUCT);
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        Set<JavaPackage> packages = new HashSet<>();
        PRODUCT.forEach(type -> packages.add(type.getPackage()));
        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", room.getName())
                        .isTrue());
    }

    @Test
    void no_test_starts_spring_through_its_test_extension() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot.test..",
                        "org.springframework.test.context.junit.jupiter..",
                        "org.springframework.boot.webmvc.test..")
                .because("Spring Boot 4's test extension needs Jupiter 6, and this product is tested with JUnit 5:"
                        + " with Jupiter 5.14 it dies of a NoSuchMethodError in ExtensionContext.Store."
                        + " Start the application with SpringApplication.run and ask it over HTTP instead");
        rule.check(TESTS);
    }

    private static void onlyIn(String packages, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should(dependOnClassesThat(resideInAnyPackage(packages.split(","))))
                .check(PRODUCT);
    }
}
