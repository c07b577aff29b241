package org.octavo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.pdf.PdfStandard;
import org.octavo.source.Defaults;
import org.octavo.source.PomElement;

/** The house holds: each room knows the rooms it may, and each library lives in its room. */
class HouseTest {

  private static final String HOUSE = "org.octavo";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  /** A room, the rooms it may know, and why no others. */
  private record Room(String name, Set<String> mayKnow, String because) {}

  private static final List<Room> ROOMS =
      List.of(
          room("diagnostic", "everybody reports, so this is a leaf"),
          room("tree", "every room reads the tree; it only knows places", "diagnostic"),
          room(
              "source", "files are read before anybody knows what they mean", "tree", "diagnostic"),
          room(
              "text", "characters and languages mean the same in every room", "tree", "diagnostic"),
          room(
              "markdown",
              "one chapter is read without knowing the others, so that chapters are read in parallel",
              "tree",
              "diagnostic",
              "source",
              "text"),
          room(
              "book",
              "the book is a tree made of trees: neither Markdown nor a page is known here",
              "tree",
              "diagnostic",
              "source",
              "text"),
          room(
              "style",
              "a style belongs to an element, whatever it was written in and wherever it will stand",
              "tree",
              "diagnostic",
              "source"),
          room(
              "font",
              "a face shapes runs of text; who set them is not its concern",
              "tree",
              "diagnostic",
              "source"),
          room(
              "image",
              "how large an image is can be told without drawing it",
              "tree",
              "diagnostic",
              "source"),
          room(
              "svg",
              "a drawing is read once and painted by whoever has a page or a picture for it",
              "tree",
              "diagnostic",
              "font",
              "image"),
          room(
              "cover",
              "both outputs show the same cover, so its drawing is a leaf",
              "diagnostic",
              "font",
              "source",
              "svg"),
          room(
              "layout",
              "pages are values made of values: layout opens no file and knows no file format",
              "tree",
              "diagnostic",
              "run",
              "source",
              "book",
              "image",
              "style",
              "font",
              "text"),
          room(
              "press",
              "pages are judged by what printers take before anybody paints them",
              "tree",
              "diagnostic",
              "run",
              "layout",
              "style",
              "image",
              "source"),
          room(
              "pdf",
              "the painter paints what layout placed, and decides nothing about the page",
              "tree",
              "diagnostic",
              "run",
              "layout",
              "font",
              "style",
              "image",
              "svg",
              "book",
              "source"),
          room(
              "epub",
              "the EPUB is made from the tree, beside the PDF and not from it",
              "cover",
              "svg",
              "tree",
              "diagnostic",
              "run",
              "book",
              "image",
              "style",
              "font",
              "text",
              "source"),
          room(
              "check",
              "a check judges finished files, so it can't know how they were made",
              "run",
              "tree",
              "diagnostic",
              "book",
              "optional",
              "source"),
          room(
              "run",
              "what a build shares is passed on by value, so it knows only what is shared",
              "diagnostic",
              "font",
              "text"),
          room(
              "optional",
              "a part is resolved, pinned and loaded without knowing its use",
              "diagnostic"),
          room(
              "api",
              "requests and results are values; how a book is built may change without them",
              "diagnostic",
              "optional",
              "pdf",
              "press",
              "source"),
          room(
              "engine",
              "one build or check uses every package, and no package knows the engine",
              "api",
              "book",
              "check",
              "cover",
              "diagnostic",
              "epub",
              "font",
              "image",
              "layout",
              "markdown",
              "optional",
              "pdf",
              "press",
              "run",
              "source",
              "style",
              "svg",
              "text",
              "tree"));

  /** A library, and the rooms that may see it. */
  private record Library(String name, List<String> packages, Set<String> rooms, String because) {}

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
              "a second painter of pages must not need to know the first one",
              List.of("pdf", "font", "check.report", "check.press"),
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "de.rototor.."),
          library(
              "the web",
              "nothing is fetched while a book is made, nor while it is checked unless wanted",
              List.of("check.links"),
              "java.net.http.."),
          library("epub4j", "its model stops at EPUB 2", List.of("epub"), "io.documentnode.."),
          library(
              "CommonMark",
              "the tree is the one representation of the text after Markdown",
              List.of("markdown"),
              "org.commonmark.."),
          library(
              "jsvg",
              "others draw a drawing without knowing who reads it",
              List.of("svg"),
              "com.github.weisj.."),
          library("ph-css", "others see computed styles", List.of("style"), "com.helger.."));

  /** What is chosen for the print edition. */
  private static final Set<String> PRINTING = Set.of("Printer", "Paper", "PressJob");

  @TestFactory
  Stream<DynamicTest> eachRoomKnowsOnlyTheRoomsItMay() {
    return ROOMS.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name(),
                    () ->
                        classes()
                            .that(resideInAPackage(inside(room.name())))
                            .should()
                            .onlyDependOnClassesThat(outsideTheHouseOrIn(room))
                            .because(room.because())
                            .allowEmptyShould(true)
                            .check(CODE)));
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryLivesInItsRooms() {
    return LIBRARIES.stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.name(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                library.rooms().stream()
                                    .map(HouseTest::inside)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(library.packages().toArray(String[]::new))
                            .because(library.because())
                            .check(CODE)));
  }

  @Test
  void mavenKnowsTheFrontDoorAndWhatIsSaidThroughIt() {
    classes()
        .that(resideInAPackage(inside("maven")))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are outside the house, at its front door, or said through it",
                c ->
                    !c.getPackageName().startsWith(HOUSE)
                        || c.getPackageName().equals(HOUSE)
                        || room(c).equals("maven")
                        || room(c).equals("diagnostic")
                        || room(c).equals("api")
                        || room(c).equals("optional")
                        || c.getSimpleName().equals("Reports")
                        || c.isEquivalentTo(Defaults.class)
                        || c.isEquivalentTo(PomElement.class)
                        || c.isEquivalentTo(PdfStandard.class)
                        || PRINTING.contains(c.getSimpleName()) && room(c).equals("press")))
        .because("a Mojo is a list of documented parameters and one call")
        .check(CODE);
  }

  @Test
  void nobodyKnowsTheFrontDoorButMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HOUSE, inside("maven"))
        .should()
        .dependOnClassesThat(describe("are the front door", c -> c.getPackageName().equals(HOUSE)))
        .because("a book flows one way through the house")
        .check(CODE);
  }

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> built =
        CODE.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
    built.remove("");
    built.remove("maven");
    assertThat(ROOMS).extracting(Room::name).containsAll(built);
  }

  @Test
  void noRoomIsReachedAgainFromItself() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void packagesFormNoCycleAtAnyDepth() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyTheRegisterMakesDiagnostics() {
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
        .because("a code outside of the register would not be in the manual")
        .check(CODE);
  }

  @Test
  void layoutNeverDraws() {
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
  void onlyMavenChecksAndOptionalPartsNeedFilesOfTheDefaultFileSystem() {
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
  void onlyTheRoomsAtTheEndsTouchFiles() {
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
        .because("what is between reading and writing is a function from values to values")
        .check(CODE);
  }

  @Test
  void theSameSourcesGiveTheSameBytes() {
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
        .because("neither the clock nor the machine's locale or charset may reach a book")
        .check(CODE);
  }

  private static Room room(String name, String because, String... mayKnow) {
    return new Room(name, Set.of(mayKnow), because);
  }

  private static Library library(
      String name, String because, List<String> rooms, String... packages) {
    return new Library(name, Arrays.asList(packages), Set.copyOf(rooms), because);
  }

  private static String inside(String room) {
    return HOUSE + "." + room + "..";
  }

  /** The room a class is in; empty for the front door and for everything outside the house. */
  private static String room(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    if (!name.startsWith(HOUSE + ".")) {
      return "";
    }
    String below = name.substring(HOUSE.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> outsideTheHouseOrIn(Room room) {
    return describe(
        "are outside the house or in "
            + room.name()
            + " or one of "
            + new TreeSet<>(room.mayKnow()),
        c ->
            !c.getPackageName().startsWith(HOUSE)
                || room(c).equals(room.name())
                || room.mayKnow().contains(room(c)));
  }
}
