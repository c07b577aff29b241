package org.octavo.font;

/** Metrics of a face from the tables head, hhea, OS/2 and post, in font units. */
final class Metrics {

  private static final int USE_TYPO_METRICS = 1 << 7;
  private static final int ITALIC = 1;
  private static final int FORBIDS_EMBEDDING = 0x2;
  private static final int EMBEDDING_BITS = 0xF;

  final int unitsPerEm;
  final int[] bbox;
  final int ascent;
  final int descent;
  final int lineGap;
  final int capHeight;
  final int xHeight;
  final int underlinePosition;
  final int underlineThickness;
  final double italicAngle;
  final int weight;
  final boolean italic;
  final boolean forbidsEmbedding;

  Metrics(Sfnt font) {
    Table head = font.table("head");
    Table hhea = font.table("hhea");
    Table os2 = font.table("OS/2");
    Table post = font.table("post");
    unitsPerEm = head.u16(18);
    bbox = new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
    // Fonts have up to three sets of vertical metrics. This is the choice of browsers.
    boolean typo =
        !os2.isEmpty()
            && ((os2.u16(62) & USE_TYPO_METRICS) != 0 || hhea.s16(4) == 0 && hhea.s16(6) == 0);
    ascent = typo ? os2.s16(68) : hhea.s16(4);
    descent = typo ? os2.s16(70) : hhea.s16(6);
    lineGap = typo ? os2.s16(72) : hhea.s16(8);
    boolean heights = os2.u16(0) >= 2;
    xHeight = heights ? os2.s16(86) : 0;
    capHeight = heights ? os2.s16(88) : 0;
    underlinePosition = post.s16(8);
    underlineThickness = post.s16(10);
    italicAngle = post.s16(4) + post.u16(6) / 65536.0;
    weight = os2.isEmpty() ? 400 : os2.u16(4);
    italic = (os2.u16(62) & ITALIC) != 0 || italicAngle != 0;
    forbidsEmbedding = (os2.u16(8) & EMBEDDING_BITS) == FORBIDS_EMBEDDING;
  }
}
