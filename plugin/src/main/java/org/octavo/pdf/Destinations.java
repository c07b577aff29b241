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

/** The destinations of links and bookmarks: where the ids of the book are on the pages. */
final class Destinations {

  private static final COSName XYZ = COSName.getPDFName("XYZ");

  private final Map<String, Destination> byId;
  private final List<Double> heights;
  private final List<COSDictionary> pages;
  private final List<GoTo> actions = new ArrayList<>();

  private record GoTo(COSDictionary action, String id) {}

  /**
   * @param pages dictionaries of all pages, in order
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
    for (GoTo goTo : actions) {
      COSObject target = structure.target(goTo.id).reference();
      goTo.action.setItem(COSName.getPDFName("SD"), array(target, byId.get(goTo.id)));
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

  /**
   * An action that goes to an id and keeps the zoom (ISO 32000-1 12.6.4.2); empty for an id that is
   * on no page.
   */
  Optional<COSDictionary> goTo(String id) {
    Destination destination = byId.get(id);
    if (destination == null || destination.page() >= pages.size()) {
      return Optional.empty();
    }
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setName(COSName.S, "GoTo");
    action.setItem(COSName.D, array(pages.get(destination.page()), destination));
    actions.add(new GoTo(action, id));
    return Optional.of(action);
  }
}
