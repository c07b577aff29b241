package org.octavo.pdf.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.source.Metadata;

/**
 * A page before it is added to the document. Pages are painted in parallel and added in order.
 *
 * @param content its operators, deflated
 * @param fonts that it uses, in the order of their first use
 * @param pictures that it shows, in the order of their first use
 */
public record PaintedPage(
    byte[] content, Collection<PdfFont> fonts, Collection<PdfPicture> pictures) {

  /**
   * The page's resource dictionary (ISO 32000-1 7.8.3).
   *
   * @param embedded the document's font dictionaries
   */
  public COSDictionary resources(Map<PdfFont, COSDictionary> embedded) {
    COSDictionary resources = new COSDictionary();
    if (!fonts.isEmpty()) {
      COSDictionary byName = new COSDictionary();
      byName.setDirect(true);
      fonts.forEach(font -> byName.setItem(font.name(), embedded.get(font)));
      resources.setItem(COSName.FONT, byName);
    }
    if (!pictures.isEmpty()) {
      COSDictionary byName = new COSDictionary();
      byName.setDirect(true);
      pictures.forEach(picture -> byName.setItem(picture.name(), picture.object()));
      resources.setItem(COSName.XOBJECT, byName);
    }
    resources.setDirect(true);
    return resources;
  }

  /**
   * The file identifier (ISO 32000-1 14.4): 16 bytes of a digest of the content, because an
   * identifier that depends on the clock would make every build differ.
   */
  public static byte[] identifier(Metadata metadata, List<PaintedPage> pages) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
      pages.forEach(page -> digest.update(page.content()));
      return Arrays.copyOf(digest.digest(), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
