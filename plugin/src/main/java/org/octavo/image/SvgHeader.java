package org.octavo.image;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Computes the size of an SVG file (CSS Images 3 §5.1, SVG 2 §8.12). */
final class SvgHeader {

  /** CSS 2.2 §10.3.2: the size of a replaced element without intrinsic size, in CSS pixels. */
  private static final double DEFAULT_WIDTH = 300;

  private static final double DEFAULT_HEIGHT = 150;

  private SvgHeader() {}

  static ImageInfo read(InputStream in) throws IOException {
    try {
      XMLStreamReader reader = safeFactory().createXMLStreamReader(in);
      try {
        while (!reader.isStartElement()) {
          reader.next();
        }
        if (!reader.getLocalName().equals("svg")) {
          throw new IOException("it is XML but not SVG");
        }
        return size(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new IOException("it is not well-formed SVG", e);
    }
  }

  /**
   * The JDK's own parser, without document type declarations: they could fetch external files or
   * expand entities without limit.
   */
  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static ImageInfo size(XMLStreamReader svg) {
    double width = pixels(svg.getAttributeValue(null, "width"));
    double height = pixels(svg.getAttributeValue(null, "height"));
    double[] box = viewBox(svg.getAttributeValue(null, "viewBox"));
    boolean hasBox = box.length == 4 && box[2] > 0 && box[3] > 0;
    if (Double.isNaN(width) && Double.isNaN(height)) {
      width = hasBox ? box[2] : DEFAULT_WIDTH;
      height = hasBox ? box[3] : DEFAULT_HEIGHT;
    } else if (Double.isNaN(width)) {
      width = hasBox ? height * box[2] / box[3] : DEFAULT_WIDTH;
    } else if (Double.isNaN(height)) {
      height = hasBox ? width * box[3] / box[2] : DEFAULT_HEIGHT;
    }
    double point = ImageInfo.POINTS_PER_PIXEL;
    return new ImageInfo(ImageInfo.Kind.SVG, width * point, height * point, 0, 0, 1);
  }

  /** A CSS length in pixels; NaN if it is missing, not a length, or a percentage. */
  private static double pixels(String length) {
    if (length == null) {
      return Double.NaN;
    }
    String text = length.strip();
    int end = text.length();
    while (end > 0 && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == '%')) {
      end--;
    }
    try {
      return Double.parseDouble(text.substring(0, end)) * unit(text.substring(end));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Pixels per unit (CSS Values 4 §6); 1em is 16 pixels because no font is known here. */
  private static double unit(String unit) {
    return switch (unit) {
      case "", "px" -> 1;
      case "pt" -> 4.0 / 3;
      case "pc" -> 16;
      case "in" -> 96;
      case "cm" -> 96 / 2.54;
      case "mm" -> 9.6 / 2.54;
      case "Q" -> 2.4 / 2.54;
      case "em" -> 16;
      case "ex" -> 8;
      default -> Double.NaN;
    };
  }

  private static double[] viewBox(String value) {
    if (value == null) {
      return new double[0];
    }
    String[] parts = value.strip().split("[\\s,]+");
    double[] numbers = new double[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        numbers[i] = Double.parseDouble(parts[i]);
      }
    } catch (NumberFormatException e) {
      return new double[0];
    }
    return numbers;
  }
}
