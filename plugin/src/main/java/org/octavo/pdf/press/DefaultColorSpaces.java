package org.octavo.pdf.press;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.color.Srgb;
import org.octavo.pdf.object.Streams;

/**
 * Defines the RGB colours of a print edition as sRGB, by {@code DefaultRGB} in all resource
 * dictionaries (ISO 32000-1 8.6.5.6). For a CMYK press, PDF/X-4 allows DeviceRGB only with this
 * definition; the printer's software converts the colours to inks. Greys remain DeviceGray.
 */
final class DefaultColorSpaces {

  private static final COSName DEFAULT_RGB = COSName.getPDFName("DefaultRGB");

  private final Optional<COSArray> srgb;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  DefaultColorSpaces(PDDocument document, PressEdition edition) throws IOException {
    srgb = edition.profile().isPresent() ? Optional.of(srgb(document)) : Optional.empty();
  }

  private static COSArray srgb(PDDocument document) throws IOException {
    COSStream stream = Streams.compress(document, Srgb.profile());
    stream.setInt(COSName.N, 3);
    COSArray space = new COSArray();
    space.add(COSName.ICCBASED);
    space.add(stream);
    return space;
  }

  /** Adds the definition to the resources of a page and of its forms and patterns. */
  void addTo(COSDictionary resources) {
    if (srgb.isEmpty() || !seen.add(resources)) {
      return;
    }
    COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
    if (spaces == null) {
      spaces = new COSDictionary();
      resources.setItem(COSName.COLORSPACE, spaces);
    }
    spaces.setItem(DEFAULT_RGB, srgb.get());
    for (COSName kind : new COSName[] {COSName.XOBJECT, COSName.PATTERN}) {
      COSDictionary named = resources.getCOSDictionary(kind);
      if (named != null) {
        for (COSName name : named.keySet()) {
          COSDictionary inner = named.getCOSDictionary(name);
          COSDictionary own = inner == null ? null : inner.getCOSDictionary(COSName.RESOURCES);
          if (own != null) {
            addTo(own);
          }
        }
      }
    }
  }
}
