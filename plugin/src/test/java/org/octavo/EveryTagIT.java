package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.source.Projects;

/** The structure tree of a PDF whose book causes every tag that Octavo writes. */
class EveryTagIT {

  private static final Path TORTURE = Path.of("src/test/resources/org/octavo/torture");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName REFERENCES = COSName.getPDFName("Ref");

  @TempDir private static Path folder;
  private static PDDocument document;
  private static COSDictionary root;
  private static final List<COSDictionary> ELEMENTS = new ArrayList<>();

  @BeforeAll
  static void build() throws IOException {
    Path file = folder.resolve("book.pdf");
    Octavo.build(
        new Request(
            TORTURE,
            "book",
            Map.of(Format.PDF, file),
            Projects.unnamed("org.example:book"),
            Options.DEFAULT),
        line -> {});
    document = Loader.loadPDF(file.toFile());
    root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    ELEMENTS.clear();
    collect(root.getCOSDictionary(COSName.K));
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @Test
  void writesEveryTag() {
    assertThat(ELEMENTS.stream().map(EveryTagIT::type).distinct())
        .containsAll(List.of("Document", "Part", "Sect", "H1", "H2", "H3", "H4", "H5", "H6"))
        .containsAll(List.of("P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Quote", "Code"))
        .containsAll(List.of("Table", "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure"))
        .containsAll(List.of("Formula", "Note", "TOC", "TOCI", "Reference", "Index", "Link"))
        .containsAll(List.of("Span", "Aside"));
    assertThat(root.getCOSDictionary(COSName.ROLE_MAP).getNameAsString("Aside")).isEqualTo("Div");
  }

  @Test
  void addsScopeToEveryTableHeader() {
    assertThat(of("TH")).allMatch(head -> attribute(head, SCOPE) != null);
  }

  @Test
  void describesAndLocatesFiguresAndFormulas() {
    assertThat(of("Figure")).allMatch(EveryTagIT::isDescribed);
    assertThat(of("Formula")).isNotEmpty().allMatch(EveryTagIT::isDescribed);
  }

  @Test
  void marksLanguageOfEverySpan() {
    assertThat(of("Span")).isNotEmpty().allMatch(span -> span.getString(COSName.LANG) != null);
    assertThat(document.getDocumentCatalog().getLanguage()).isNotBlank();
  }

  @Test
  void connectsNotesWithTheirCalls() {
    COSArray names = root.getCOSDictionary(COSName.ID_TREE).getCOSArray(COSName.NAMES);
    assertThat(of("Note")).isNotEmpty();
    assertThat(of("Note"))
        .allSatisfy(
            note -> {
              int at = 0;
              while (names.getObject(at + 1) != note) {
                at += 2;
              }
              assertThat(names.getString(at)).isEqualTo(note.getString(COSName.getPDFName("ID")));
              COSDictionary call = (COSDictionary) note.getCOSArray(REFERENCES).getObject(0);
              assertThat(type(call.getCOSDictionary(COSName.P))).isEqualTo("Reference");
              assertThat(call.getCOSArray(REFERENCES)).anyMatch(to -> resolved(to) == note);
            });
  }

  @Test
  void connectsTableOfContentsWithText() {
    assertThat(of("TOCI"))
        .allSatisfy(
            line -> {
              assertThat(below(line, "Reference")).isNotEmpty();
              assertThat(line.getCOSArray(REFERENCES)).isNotEmpty();
            });
  }

  /**
   * A link element contains its annotation, which has a description and refers back to the element.
   */
  @Test
  void connectsLinksWithTheirAnnotations() {
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    assertThat(of("Link"))
        .allSatisfy(
            link -> {
              List<COSDictionary> annotations =
                  kids(link).stream()
                      .filter(kid -> "OBJR".equals(kid.getNameAsString(COSName.TYPE)))
                      .map(kid -> kid.getCOSDictionary(COSName.OBJ))
                      .toList();
              assertThat(annotations).isNotEmpty();
              for (COSDictionary annotation : annotations) {
                assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
                int number = annotation.getInt(COSName.STRUCT_PARENT);
                assertThat(numbers.getObject(2 * number + 1)).isSameAs(link);
              }
            });
    for (PDPage page : document.getPages()) {
      if (page.getCOSObject().containsKey(COSName.ANNOTS)) {
        assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
      }
    }
  }

  /** An element lists its marked content; the parent tree leads from marked content to it. */
  @Test
  void parentTreeMirrorsStructureTree() {
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (PDPage page : document.getPages()) {
      if (!page.getCOSObject().containsKey(COSName.STRUCT_PARENTS)) {
        continue;
      }
      COSArray sequences = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
      for (int id = 0; id < sequences.size(); id++) {
        COSDictionary element = (COSDictionary) sequences.getObject(id);
        assertThat(content(element)).contains(page.getCOSObject().hashCode() + ":" + id);
      }
    }
  }

  @Test
  void tagsParagraphOverTwoPagesOnce() {
    Predicate<COSDictionary> spans =
        element ->
            content(element).stream().map(place -> place.split(":")[0]).distinct().count() > 1;
    assertThat(of("P")).anyMatch(spans);
  }

  @Test
  void setsViewerPreferencesAndOutlineElements() {
    var catalog = document.getDocumentCatalog();
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    COSDictionary intent = catalog.getOutputIntents().get(0).getCOSObject();
    assertThat(intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE).getInt(COSName.N)).isEqualTo(3);
    Set<COSDictionary> all = new HashSet<>(ELEMENTS);
    for (var entry : catalog.getDocumentOutline().children()) {
      assertThat(all).contains(entry.getCOSObject().getCOSDictionary(COSName.getPDFName("SE")));
    }
  }

  private static void collect(COSDictionary element) {
    ELEMENTS.add(element);
    for (COSDictionary kid : kids(element)) {
      if (kid.containsKey(COSName.S)) {
        assertThat(kid.getCOSDictionary(COSName.P)).isSameAs(element);
        collect(kid);
      }
    }
  }

  private static List<COSDictionary> kids(COSDictionary element) {
    return all(element).stream()
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .toList();
  }

  private static List<COSBase> all(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(kid -> all.add(resolved(kid)));
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  /** The page and number of each marked-content sequence of an element. */
  private static List<String> content(COSDictionary element) {
    List<String> content = new ArrayList<>();
    for (COSBase kid : all(element)) {
      if (kid instanceof COSNumber id) {
        content.add(element.getCOSDictionary(COSName.PG).hashCode() + ":" + id.intValue());
      } else if (kid instanceof COSDictionary other && other.containsKey(COSName.MCID)) {
        content.add(
            other.getCOSDictionary(COSName.PG).hashCode() + ":" + other.getInt(COSName.MCID));
      }
    }
    return content;
  }

  private static COSBase resolved(COSBase object) {
    return object instanceof COSObject indirect ? indirect.getObject() : object;
  }

  private static List<COSDictionary> of(String type) {
    return ELEMENTS.stream().filter(element -> type(element).equals(type)).toList();
  }

  private static List<COSDictionary> below(COSDictionary element, String type) {
    return kids(element).stream().filter(kid -> type.equals(type(kid))).toList();
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private static COSBase attribute(COSDictionary element, COSName name) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    return attributes == null ? null : attributes.getDictionaryObject(name);
  }

  private static boolean isDescribed(COSDictionary picture) {
    return !picture.getString(COSName.ALT, "").isBlank()
        && attribute(picture, COSName.BBOX) instanceof COSArray box
        && box.size() == 4;
  }
}
