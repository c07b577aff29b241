package org.octavo.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.object.NumberArray;
import org.octavo.pdf.tag.PageEvent;

/** Makes link annotations (ISO 32000-1 12.5.6.5). */
final class LinkAnnotations {

  /** The annotation flag Print, which PDF/A requires (ISO 19005-2 6.3.2). */
  private static final int PRINT = 4;

  /** The longest description of a link, in characters; the rest is cut. */
  private static final int MAX_DESCRIPTION = 1_000;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Destinations destinations;
  private final Diagnostics diagnostics;

  LinkAnnotations(Destinations destinations, Diagnostics diagnostics) {
    this.destinations = destinations;
    this.diagnostics = diagnostics;
  }

  /** The annotation; a link whose target is on no page has none and is reported. */
  Optional<COSDictionary> annotation(
      PageEvent.Linked linked, COSDictionary page, double pageHeight) {
    Ink.Link link = linked.link();
    Optional<COSDictionary> action = action(link);
    if (action.isEmpty()) {
      diagnostics.report(Code.LOST_LINK, origin(link), link.href(), "PDF");
      return Optional.empty();
    }
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.LINK);
    annotation.setItem(
        COSName.RECT,
        NumberArray.of(
            link.x(),
            pageHeight - link.y() - link.height(),
            link.x() + link.width(),
            pageHeight - link.y()));
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, noBorder);
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, linked.description());
    annotation.setItem(COSName.P, page);
    annotation.setItem(COSName.A, action.get());
    return Optional.of(annotation);
  }

  private Optional<COSDictionary> action(Ink.Link link) {
    if (link.href().startsWith("#")) {
      return destinations.goTo(link.href().substring(1));
    }
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setItem(
        COSName.URI, new COSString(ascii(link.href()).getBytes(StandardCharsets.US_ASCII)));
    return Optional.of(action);
  }

  /** Percent-encodes all characters outside of ASCII (RFC 3987 §3.1). */
  private static String ascii(String href) {
    try {
      return new URI(href).toASCIIString();
    } catch (URISyntaxException e) {
      StringBuilder escaped = new StringBuilder();
      for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
        if (b > ' ' && b < 0x7f) {
          escaped.append((char) b);
        } else {
          escaped.append('%').append(HEX.toHexDigits(b));
        }
      }
      return escaped.toString();
    }
  }

  /** The text of the link, which screen readers announce; without text the address. */
  static String description(Ink.Link link) {
    if (link.owner() instanceof Owner.Content content) {
      String text = content.element().text().strip();
      if (!text.isEmpty()) {
        return text.length() > MAX_DESCRIPTION ? text.substring(0, MAX_DESCRIPTION) + "…" : text;
      }
    }
    return link.href();
  }

  private static Position origin(Ink.Link link) {
    return link.owner() instanceof Owner.Content content
        ? content.element().origin()
        : Position.GENERATED;
  }
}
