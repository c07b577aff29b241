package org.octavo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.octavo.layout.Destination;
import org.octavo.layout.Typeset;
import org.octavo.pdf.tag.StructureTree;

/** Where the ids of the book are, as viewers jump there. */
final class Destinations {

  private static final COSName XYZ = COSName.getPDFName("XYZ");

  private final Map<String, Destination> byId;
  private final List<Double> heights;
  private final List<COSDictionary> pages;
  private final List<Jump> jumps = new ArrayList<>();

  private record Jump(COSDictionary action, String id) {}

  /**
   * @param pages of the file, in order
   */
  Destinations(Typeset typeset, List<COSDictionary> pages) {
    byId = typeset.destinations();
    heights = typeset.pages().stream().map(page -> page.height()).toList();
    this.pages = pages;
  }

  /**
   * Adds a structure destination to every action, for readers that show no pages (ISO 32000-2
   * 12.3.2.3). The structure tree must be complete.
   */
  void addStructureDestinations(StructureTree structure) {
    for (Jump jump : jumps) {
      COSObject target = structure.target(jump.id).reference();
      jump.action.setItem(COSName.getPDFName("SD"), array(target, byId.get(jump.id)));
    }
  }

  private COSArray array(COSBase target, Destination destination) {
    double height = heights.get(destination.page());
    COSArray array = new COSArray();
    array.add(target);
    array.add(XYZ);
    array.add(COSNull.NULL);
    array.add(new COSFloat((float) Math.min(height, height - destination.y())));
    array.add(COSNull.NULL);
    return array;
  }

  /** A jump to an id, at the reader's own zoom (ISO 32000-1 12.6.4.2); none to an unknown one. */
  Optional<COSDictionary> jump(String id) {
    Destination destination = byId.get(id);
    if (destination == null || destination.page() >= pages.size()) {
      return Optional.empty();
    }
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setName(COSName.S, "GoTo");
    action.setItem(COSName.D, array(pages.get(destination.page()), destination));
    jumps.add(new Jump(action, id));
    return Optional.of(action);
  }
}
