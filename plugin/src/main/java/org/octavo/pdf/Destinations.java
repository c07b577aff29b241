package org.octavo.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.octavo.layout.Destination;
import org.octavo.layout.Typeset;

/** Where the ids of the book are, as viewers jump there. */
final class Destinations {

  private static final COSName XYZ = COSName.getPDFName("XYZ");

  private final Map<String, Destination> byId;
  private final List<Double> heights;
  private final List<COSDictionary> pages;

  /**
   * @param pages of the file, in order
   */
  Destinations(Typeset typeset, List<COSDictionary> pages) {
    byId = typeset.destinations();
    heights = typeset.pages().stream().map(page -> page.height()).toList();
    this.pages = pages;
  }

  /** A jump to an id, at the reader's own zoom (ISO 32000-1 12.3.2.2); none to an unknown one. */
  Optional<COSArray> of(String id) {
    Destination destination = byId.get(id);
    if (destination == null || destination.page() >= pages.size()) {
      return Optional.empty();
    }
    double height = heights.get(destination.page());
    COSArray array = new COSArray();
    array.add(pages.get(destination.page()));
    array.add(XYZ);
    array.add(COSNull.NULL);
    array.add(new COSFloat((float) Math.min(height, height - destination.y())));
    array.add(COSNull.NULL);
    return Optional.of(array);
  }
}
