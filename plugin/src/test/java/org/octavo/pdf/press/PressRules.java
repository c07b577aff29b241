package org.octavo.pdf.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Checks a finished file against the rules of PDF/X that a black interior can break (ISO 15930-1
 * and -7). veraPDF does not check PDF/X.
 */
final class PressRules {

  /** Operators (ISO 32000-1 Annex A) that neither set a colour nor paint a shading. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "q", "Q", "cm", "w", "J", "j", "M", "d", "ri", "i", "gs", "m", "l", "c", "v", "y", "h",
          "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*", "BT", "ET", "Tc",
          "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Do",
          "g", "G");

  private static final Set<String> COLOR_SPACES =
      Set.of("DeviceRGB", "DeviceCMYK", "CalRGB", "CalGray", "Lab", "ICCBased", "Separation");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> broken = new ArrayList<>();

  private PressRules() {}

  /** A description of each broken rule. */
  static List<String> broken(PDDocument pdf, boolean x1a) throws IOException {
    PressRules rules = new PressRules();
    rules.catalog(pdf.getDocumentCatalog().getCOSObject(), x1a);
    rules.information(pdf, x1a);
    for (PDPage page : pdf.getPages()) {
      rules.page(page, x1a);
    }
    return rules.broken;
  }

  private void catalog(COSDictionary catalog, boolean x1a) {
    for (COSName key : catalog.keySet()) {
      boolean known = Set.of("Type", "Pages", "OutputIntents", "Metadata").contains(key.getName());
      require(known, "catalog has /" + key.getName());
    }
    require(catalog.containsKey(COSName.METADATA) != x1a, "metadata stream");
    COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
    require(intents != null && intents.size() == 1, "output intents");
    COSDictionary intent = (COSDictionary) intents.getObject(0);
    require("GTS_PDFX".equals(intent.getNameAsString(COSName.S)), "kind of output intent");
    require(intent.containsKey(COSName.OUTPUT_CONDITION_IDENTIFIER), "output condition");
    COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    boolean registered = "http://www.color.org".equals(intent.getString(COSName.REGISTRY_NAME));
    require(profile != null || x1a && registered, "neither profile nor registry");
  }

  private void information(PDDocument pdf, boolean x1a) {
    COSDictionary information = pdf.getDocumentInformation().getCOSObject();
    String version = information.getString("GTS_PDFXVersion");
    require((x1a ? "PDF/X-1:2001" : "PDF/X-4").equals(version), "GTS_PDFXVersion " + version);
    String conformance = information.getString("GTS_PDFXConformance");
    require(!x1a || "PDF/X-1a:2001".equals(conformance), "conformance " + conformance);
    require("False".equals(information.getNameAsString("Trapped")), "trapped");
    for (String key : List.of("Title", "CreationDate", "ModDate")) {
      require(information.containsKey(key), "no " + key);
    }
    require(pdf.getDocument().getDocumentID() != null, "no file identifier");
    require(!pdf.isEncrypted(), "encrypted");
    require(pdf.getVersion() == (x1a ? 1.3f : 1.6f), "version " + pdf.getVersion());
    boolean streams =
        pdf.getDocument().isXRefStream()
            || !pdf.getDocument().getObjectsByType(COSName.OBJ_STM).isEmpty();
    require(!x1a || !streams, "object or cross-reference streams");
  }

  private void page(PDPage page, boolean x1a) throws IOException {
    COSDictionary dictionary = page.getCOSObject();
    for (String key : List.of("Annots", "StructParents", "Tabs", "Group", "AA", "ArtBox")) {
      require(!dictionary.containsKey(key), "page has /" + key);
    }
    for (String key : List.of("MediaBox", "BleedBox", "TrimBox")) {
      require(dictionary.containsKey(key), "page has no /" + key);
    }
    operators(new PDFStreamParser(page).parse());
    walk(dictionary.getDictionaryObject(COSName.RESOURCES), x1a);
  }

  private void operators(List<Object> tokens) {
    for (Object token : tokens) {
      if (token instanceof Operator operator && !NEUTRAL.contains(operator.getName())) {
        boolean grey = Set.of("cs", "CS", "sc", "SC", "scn", "SCN").contains(operator.getName());
        require(grey, "operator " + operator.getName());
      } else if (token instanceof COSName name) {
        require(!COLOR_SPACES.contains(name.getName()), "colour space " + name.getName());
      }
    }
  }

  private void walk(COSBase base, boolean x1a) throws IOException {
    COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof COSName name) {
      require(!COLOR_SPACES.contains(name.getName()), "colour space " + name.getName());
    } else if (value instanceof COSArray array) {
      for (COSBase element : array) {
        walk(element, x1a);
      }
    } else if (value instanceof COSDictionary dictionary) {
      if (dictionary instanceof COSStream stream
          && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
        operators(new PDFStreamParser(new PDFormXObject(stream)).parse());
      }
      if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
        require(dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) <= 8 || !x1a, "deep image");
      }
      for (COSName key : dictionary.keySet()) {
        COSBase inner = dictionary.getDictionaryObject(key);
        require(!x1a || !isTransparent(key.getName(), inner), "transparency /" + key.getName());
        if (!key.equals(COSName.PARENT)) {
          walk(inner, x1a);
        }
      }
    }
  }

  private static boolean isTransparent(String key, COSBase value) {
    return switch (key) {
      case "SMask" -> !COSName.NONE.equals(value);
      case "ca", "CA" -> value instanceof COSNumber number && number.floatValue() != 1;
      case "BM" -> !COSName.NORMAL.equals(value);
      case "Group" -> true;
      default -> false;
    };
  }

  private void require(boolean kept, String message) {
    if (!kept && !broken.contains(message)) {
      broken.add(message);
    }
  }
}
