package org.octavo.pdf.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;

/**
 * The namespace of a file's structure types. In PDF 1.7 there is only one. In PDF 2.0 each element
 * of a type that PDF 2.0 has names its namespace; other types remain in that of PDF 1.7 (ISO
 * 32000-2 14.8.6, Annex M).
 */
public final class StructureNamespace {

  private static final COSName NAMESPACE = COSName.getPDFName("NS");

  /** Empty for PDF 1.7. */
  private final Optional<COSDictionary> namespace;

  private StructureNamespace(Optional<COSDictionary> namespace) {
    this.namespace = namespace;
  }

  /**
   * @param pdf2 whether the file is PDF 2.0 and not PDF 1.7
   */
  public static StructureNamespace of(boolean pdf2) {
    if (!pdf2) {
      return new StructureNamespace(Optional.empty());
    }
    COSDictionary namespace = new COSDictionary();
    namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    namespace.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
    return new StructureNamespace(Optional.of(namespace));
  }

  /** The type, or {@code Span} for text of a type that PDF 1.7 does not have. */
  StructureType known(StructureType type) {
    boolean isUnknownText = namespace.isEmpty() && !type.isInPdf17() && !type.needsParagraphs();
    return isUnknownText ? type.substituteInPdf17() : type;
  }

  /** The attributes of a list of descriptions, which only PDF 2.0 has. */
  Optional<COSDictionary> descriptions() {
    return namespace.map(pdf2 -> StructureAttributes.descriptions());
  }

  /** Writes the type of a structure element and, if needed, its namespace. */
  void writeType(StructureType type, Bytes out, ObjectNumbers numbers) {
    if (namespace.isEmpty()) {
      out.put(type.contentTag());
      return;
    }
    out.put(type.nameInPdf2());
    if (type.isInPdf2()) {
      out.put("/NS ").integer(numbers.of(namespace.get())).put(" 0 R");
    }
  }

  /** Declares the namespace, or the role map of PDF 1.7, in the root of the structure tree. */
  void declare(COSDictionary root) {
    if (namespace.isPresent()) {
      root.setItem(COSName.getPDFName("Namespaces"), new COSArray(List.of(namespace.get())));
      return;
    }
    COSDictionary roles = new COSDictionary();
    Arrays.stream(StructureType.values())
        .filter(type -> !type.isInPdf17() && known(type) == type)
        .forEach(type -> roles.setName(type.contentTag(), type.substituteInPdf17().contentTag()));
    root.setItem(COSName.ROLE_MAP, roles);
  }
}
