package org.octavo.pdf.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;

/**
 * What the structure types of one file mean. PDF 1.7 has one set of them; PDF 2.0 has its own,
 * which an element must name, and leaves some to the old one (ISO 32000-2 14.8.6, Annex M).
 */
public final class StructureNamespace {

  private static final COSName NAMESPACE = COSName.getPDFName("NS");

  /** Those that {@link Tags} and {@link StructureTree} use and that PDF 2.0 has itself. */
  private static final Set<String> OF_PDF_2 =
      Set.of(
          "Document",
          "Part",
          "Sect",
          "Div",
          "Aside",
          "P",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LI",
          "Lbl",
          "LBody",
          "Table",
          "THead",
          "TBody",
          "TFoot",
          "TR",
          "TH",
          "TD",
          "Caption",
          "Figure",
          "Formula",
          "FENote",
          "Link",
          "Span",
          "Em",
          "Strong");

  private static final Map<String, String> RENAMED = Map.of("Note", "FENote");

  /** Types of text that PDF 1.7 does not have and needs no other type for. */
  private static final Set<String> ONLY_IN_PDF_2 = Set.of("Em", "Strong");

  /** Types that PDF 1.7 does not have, and the one that stands for each there (14.8.4.1). */
  private static final Map<String, String> ROLES = Map.of("Aside", "Div");

  private final Optional<COSDictionary> namespace;

  private StructureNamespace(Optional<COSDictionary> namespace) {
    this.namespace = namespace;
  }

  public static StructureNamespace of(boolean pdf2) {
    if (!pdf2) {
      return new StructureNamespace(Optional.empty());
    }
    COSDictionary namespace = new COSDictionary();
    namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    namespace.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
    return new StructureNamespace(Optional.of(namespace));
  }

  /** The type, or {@code Span} if the file's version of PDF does not have it. */
  String known(String type) {
    return namespace.isEmpty() && ONLY_IN_PDF_2.contains(type) ? Tags.SPAN : type;
  }

  /** What PDF 1.7 has no word for: that a list tells what words mean. */
  Optional<COSDictionary> descriptions() {
    return namespace.map(own -> StructureAttributes.descriptions());
  }

  /** Says in a structure element of which type it is, and whose type that is. */
  void name(String type, Bytes out, ObjectNumbers numbers) {
    String name = namespace.isPresent() ? RENAMED.getOrDefault(type, type) : type;
    out.put(name);
    if (namespace.isPresent() && OF_PDF_2.contains(name)) {
      out.put("/NS ").integer(numbers.of(namespace.get())).put(" 0 R");
    }
  }

  /** Says in the root of the structure which namespaces are used, or which types mean what. */
  void declare(COSDictionary root) {
    namespace.ifPresentOrElse(
        own -> root.setItem(COSName.getPDFName("Namespaces"), new COSArray(List.of(own))),
        () -> {
          COSDictionary roles = new COSDictionary();
          ROLES.forEach(roles::setName);
          root.setItem(COSName.ROLE_MAP, roles);
        });
  }
}
