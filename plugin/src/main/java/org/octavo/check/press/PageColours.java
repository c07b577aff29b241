package org.octavo.check.press;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The colours, the transparency and the fonts that are not embedded, of one page. */
final class PageColours {

  private static final Set<String> INKS =
      Set.of("DeviceGray", "DeviceCMYK", "Separation", "DeviceN", "Pattern", "G", "CMYK");

  private static final COSName DEFAULT_RGB = COSName.getPDFName("DefaultRGB");

  private final Set<String> colours = new TreeSet<>();
  private final Set<String> unembeddedFonts = new TreeSet<>();
  private final Set<COSBase> seen = new HashSet<>();
  private final boolean colourPress;
  private boolean transparent;

  /**
   * @param colourPress whether the output intent is a CMYK press, so that colours with an ICC
   *     profile are allowed (ISO 15930-7 6.2)
   */
  PageColours(boolean colourPress) {
    this.colourPress = colourPress;
  }

  Set<String> colours() {
    return colours;
  }

  Set<String> unembeddedFonts() {
    return unembeddedFonts;
  }

  boolean isTransparent() {
    return transparent;
  }

  void page(PDPage page) throws IOException {
    operators(new PDFStreamParser(page), page.getResources());
    resources(page.getResources());
  }

  private void operators(PDFStreamParser parser, PDResources resources) throws IOException {
    if (hasDefaultRgb(resources)) {
      return;
    }
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator
          && (operator.getName().equals("rg") || operator.getName().equals("RG"))) {
        colours.add("DeviceRGB");
      } else if (token instanceof COSName name && name.getName().equals("DeviceRGB")) {
        colours.add("DeviceRGB");
      }
    }
  }

  /** Whether a profile defines DeviceRGB there (ISO 32000-1 8.6.5.6). */
  private boolean hasDefaultRgb(PDResources resources) {
    COSDictionary spaces =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    return colourPress && spaces != null && spaces.containsKey(DEFAULT_RGB);
  }

  private void resources(PDResources resources) throws IOException {
    if (resources == null || !seen.add(resources.getCOSObject())) {
      return;
    }
    COSDictionary all = resources.getCOSObject();
    boolean rgb = hasDefaultRgb(resources);
    each(all, COSName.COLORSPACE, space -> space(space, rgb));
    each(all, COSName.EXT_G_STATE, this::state);
    each(
        all,
        COSName.SHADING,
        shading -> {
          if (shading instanceof COSDictionary dictionary) {
            space(dictionary.getDictionaryObject(COSName.COLORSPACE), rgb);
          }
        });
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (font != null && !font.isEmbedded()) {
        unembeddedFonts.add(String.valueOf(font.getName()));
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name)
          instanceof COSStream stream) {
        object(stream, rgb);
      }
    }
  }

  private void object(COSStream stream, boolean rgb) throws IOException {
    if (stream.containsKey(COSName.SMASK) || stream.containsKey(COSName.GROUP)) {
      transparent = true;
    }
    if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      if (seen.add(stream)) {
        PDFormXObject form = new PDFormXObject(stream);
        operators(new PDFStreamParser(form), form.getResources());
        resources(form.getResources());
      }
    } else {
      space(stream.getDictionaryObject(COSName.COLORSPACE), rgb);
    }
  }

  private void state(COSBase state) {
    if (state instanceof COSDictionary dictionary) {
      transparent |=
          isLessThanOne(dictionary.getDictionaryObject(COSName.CA))
              || isLessThanOne(dictionary.getDictionaryObject(COSName.CA_NS))
              || dictionary.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }
  }

  private static boolean isLessThanOne(COSBase alpha) {
    return alpha instanceof COSNumber number && number.floatValue() < 1;
  }

  private void space(COSBase space, boolean rgb) {
    if (space instanceof COSName name) {
      if (!INKS.contains(name.getName()) && !(rgb && COSName.DEVICERGB.equals(name))) {
        colours.add(name.getName());
      }
    } else if (space instanceof COSArray array && array.size() > 0) {
      String family = array.getName(0);
      if (COSName.ICCBASED.getName().equals(family)) {
        if (!(array.getObject(1) instanceof COSStream profile)
            || profile.getInt(COSName.N) == 3 && !colourPress) {
          colours.add("ICCBased RGB");
        }
      } else if ("Indexed".equals(family) || "Pattern".equals(family)) {
        space(array.getObject(1), rgb);
      } else if (!INKS.contains(String.valueOf(family))) {
        colours.add(String.valueOf(family));
      }
    }
  }

  /** Reads a value of a page's resources. */
  private interface Look {
    void at(COSBase value);
  }

  private static void each(COSDictionary resources, COSName kind, Look look) {
    COSDictionary values = resources.getCOSDictionary(kind);
    if (values != null) {
      values.keySet().forEach(name -> look.at(values.getDictionaryObject(name)));
    }
  }
}
