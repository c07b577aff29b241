package org.octavo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.octavo.check.report.Reports;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.pdf.PdfStandard;
import org.octavo.source.Defaults;
import org.octavo.source.PomElement;

/** The architecture: which package knows which, and which package uses which library. */
class HouseTest {

  private static final String ROOT = "org.octavo";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A library, and the packages that may use it. */
  private record Library(String name, List<String> packages, Set<String> users, String because) {}

  private static final List<Library> LIBRARIES =
      List.of(
          library(
              "Maven",
              "the engine runs without a build tool",
              List.of("maven"),
              "org.apache.maven..",
              "org.eclipse.aether..",
              "javax.inject.."),
          library(
              "PDFBox",
              "another painter of pages must not depend on this one",
              List.of("pdf", "font", "check.report", "check.press"),
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "de.rototor.."),
          library(
              "the web",
              "a build opens no connection, and a check only if the user asks for it",
              List.of("check.links"),
              "java.net.http.."),
          library("epub4j", "its model ends at EPUB 2", List.of("epub"), "io.documentnode.."),
          library(
              "CommonMark",
              "after parsing, the tree is the only representation of the text",
              List.of("markdown"),
              "org.commonmark.."),
          library(
              "jsvg",
              "others paint a drawing without its parser",
              List.of("svg"),
              "com.github.weisj.."),
          library(
              "ph-css", "other packages use computed styles", List.of("style"), "com.helger.."));

  /** The values with which a request chooses the print edition. */
  private static final Set<String> PRINTING = Set.of("Printer", "Paper", "PressJob");

  @TestFactory
  Stream<DynamicTest> packagesKnowOnlyThePackagesOfTheTable() {
    return Architecture.ROOMS.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name(),
                    () ->
                        classes()
                            .that(resideInAPackage(inside(room.name())))
                            .should()
                            .onlyDependOnClassesThat(outsideOctavoOrIn(room))
                            .because(room.because())
                            .allowEmptyShould(true)
                            .check(CODE)));
  }

  @TestFactory
  Stream<DynamicTest> librariesAreUsedOnlyByTheirPackages() {
    return LIBRARIES.stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.name(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                library.users().stream()
                                    .map(HouseTest::inside)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(library.packages().toArray(String[]::new))
                            .because(library.because())
                            .check(CODE)));
  }

  @Test
  void mavenKnowsOnlyTheFrontDoorAndItsValues() {
    classes()
        .that(resideInAPackage(inside("maven")))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are outside Octavo, its front door or its values",
                c ->
                    !c.getPackageName().startsWith(ROOT)
                        || c.getPackageName().equals(ROOT)
                        || room(c).equals("maven")
                        || room(c).equals("diagnostic")
                        || room(c).equals("api")
                        || room(c).equals("optional")
                        || c.getFullName().startsWith(Reports.class.getName())
                        || c.isEquivalentTo(Defaults.class)
                        || c.isEquivalentTo(PomElement.class)
                        || c.isEquivalentTo(PdfStandard.class)
                        || PRINTING.contains(c.getSimpleName()) && room(c).equals("press")))
        .because("a Mojo consists of documented parameters and one call")
        .check(CODE);
  }

  @Test
  void onlyMavenKnowsTheFrontDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, inside("maven"))
        .should()
        .dependOnClassesThat(describe("are the front door", c -> c.getPackageName().equals(ROOT)))
        .because("dependencies go one way")
        .check(CODE);
  }

  @Test
  void tableListsAllPackages() {
    Set<String> built =
        CODE.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
    built.remove("");
    built.remove("maven");
    assertThat(Architecture.ROOMS).extracting(Architecture.Room::name).containsAll(built);
  }

  @Test
  void topLevelPackagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void packagesFormNoCycleAtAnyDepth() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyTheRegisterCreatesDiagnostics() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("diagnostic"))
        .should()
        .callConstructor(
            Diagnostic.class,
            String.class,
            Severity.class,
            Position.class,
            String.class,
            String.class)
        .because("the manual lists only codes of the register")
        .check(CODE);
  }

  @Test
  void contributingListsAllPackages() throws IOException {
    Golden.assertSectionMatches(
        Path.of("../CONTRIBUTING.md"),
        "<!-- This table is written by HouseTest. -->\n\n",
        Architecture.table());
  }

  @Test
  void onlyWorkersStartThreads() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("run"))
        // A shutdown hook is a thread.
        .and()
        .doNotHaveSimpleName("OutputFiles")
        .should()
        .callConstructorWhere(
            describe("create a thread", c -> c.getTargetOwner().isAssignableTo(Thread.class)))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ForkJoinPool.class)
        .orShould()
        .callMethod(Collection.class, "parallelStream")
        .because("threads end with the build and have the plugin's class loader")
        .check(CODE);
  }

  @Test
  void parameterListsAreShort() {
    codeUnits()
        .should(haveAtMostSixParameters())
        .because("more than six arguments belong into a value")
        .check(CODE);
  }

  @Test
  void classNamesAreUnique() {
    Map<String, Set<String>> packages = new TreeMap<>();
    CODE.stream()
        .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
        .forEach(
            c ->
                packages
                    .computeIfAbsent(c.getSimpleName(), n -> new TreeSet<>())
                    .add(c.getPackageName()));
    packages.values().removeIf(of -> of.size() == 1);
    assertThat(packages).isEmpty();
  }

  @Test
  void layoutDrawsNothing() {
    noClasses()
        .that()
        .resideInAPackage(inside("layout"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj..")
        .because("pages are plain values; drawing belongs to pdf")
        .check(CODE);
  }

  @Test
  void onlyMavenChecksAndOptionalPartsUseTheDefaultFileSystem() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside("maven"), inside("check"), inside("optional"))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .orShould()
        .callMethod(Path.class, "toFile")
        .because("a caller may bring a file system of its own")
        .check(CODE);
  }

  @Test
  void packagesInTheMiddleUseNoFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            inside("engine"),
            inside("api"),
            inside("diagnostic"),
            inside("optional"),
            inside("source"),
            inside("pdf"),
            inside("epub"),
            inside("check"),
            inside("maven"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .because("between reading and writing, every step is a function of values")
        .check(CODE);
  }

  @Test
  void outputDependsOnNoClockLocaleOrCharset() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("HelpMojo")
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .because("the same sources give the same bytes on every machine")
        .check(CODE);
  }

  private static Library library(
      String name, String because, List<String> rooms, String... packages) {
    return new Library(name, Arrays.asList(packages), Set.copyOf(rooms), because);
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }

  /** The package below org.octavo; empty for the front door and for classes outside of Octavo. */
  private static String room(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> outsideOctavoOrIn(Architecture.Room room) {
    return describe(
        "are outside Octavo or in " + room.name() + " or one of " + room.mayKnow(),
        c ->
            !c.getPackageName().startsWith(ROOT)
                || room(c).equals(room.name())
                || room.mayKnow().contains(room(c)));
  }

  private static ArchCondition<JavaCodeUnit> haveAtMostSixParameters() {
    return new ArchCondition<>("have at most six parameters") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean generated =
            unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getName().startsWith("lambda$")
                || unit.getName().startsWith("$");
        // The compiler adds two to an enum's constructor, and one to that of an inner class.
        int added =
            !unit.isConstructor()
                ? 0
                : unit.getOwner().isEnum() ? 2 : unit.getOwner().isInnerClass() ? 1 : 0;
        int count = unit.getRawParameterTypes().size() - added;
        if (!generated && count > 6) {
          events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " has " + count));
        }
      }
    };
  }
}
