package org.octavo.font;

import java.util.Optional;

/**
 * One face: its metrics in font units, coverage, outlines, and its program for embedding. Immutable
 * and safe for several threads; the layout tables are read when first asked for.
 */
public final class Face {

  private final byte[] program;
  private final Sfnt font;
  private final Metrics metrics;
  private final Cmap cmap;
  private final int[] advances;
  private final int xHeight;
  private final int capHeight;
  private final String name;
  private final String family;
  private volatile Layout layout;
  private volatile GlyphOutlines outlines;

  private final String origin;

  private Face(byte[] program, Sfnt font, String origin) {
    this.origin = origin;
    this.program = program;
    this.font = font;
    metrics = new Metrics(font);
    int glyphCount = font.table("maxp").u16(4);
    if (metrics.unitsPerEm == 0 || glyphCount == 0) {
      throw new FontFault(origin + " is damaged: it has no glyphs or no size");
    }
    cmap = new Cmap(font.table("cmap"), glyphCount);
    if (cmap.isEmpty()) {
      throw new FontFault(
          origin + " does not say which characters its glyphs stand for (no Unicode cmap)");
    }
    advances = advances(font, glyphCount);
    xHeight = metrics.xHeight != 0 ? metrics.xHeight : top('x', 0.48);
    capHeight = metrics.capHeight != 0 ? metrics.capHeight : top('H', 0.7);
    NameTable names = new NameTable(font.table("name"));
    String typographic = names.get(NameTable.TYPOGRAPHIC_FAMILY);
    family = typographic.isEmpty() ? names.get(NameTable.FAMILY) : typographic;
    String postScript = names.get(NameTable.POST_SCRIPT);
    name = postScript.isEmpty() ? family.replace(" ", "") : postScript;
  }

  /**
   * Reads a TrueType or OpenType font, or a WOFF 1.0 file around one.
   *
   * @param origin how a diagnostic names the file
   * @throws FontFault when the file is no font, is damaged, or may not be embedded
   */
  public static Face read(byte[] file, String origin) {
    byte[] program = Woff.is(file) ? Woff.unpack(file, origin) : file;
    Sfnt font = Sfnt.read(program, origin);
    for (String required : new String[] {"head", "hhea", "maxp", "hmtx", "cmap"}) {
      if (font.table(required).isEmpty()) {
        throw new FontFault(origin + " is incomplete: it has no \"" + required + "\" table");
      }
    }
    if (font.table("glyf").isEmpty() && font.table("CFF ").isEmpty()) {
      throw new FontFault(origin + " has no outlines that can be printed (neither glyf nor CFF)");
    }
    return new Face(program, font, origin);
  }

  /**
   * Throws what would only be found later: damaged layout tables, a licence that forbids embedding.
   */
  void examine(String origin) {
    if (metrics.forbidsEmbedding) {
      throw new FontFault(origin + " says that it must not be embedded in documents (OS/2 fsType)");
    }
    if (cff()) {
      outline(glyph('H'));
    }
    layout().substitution.examine(origin, "GSUB");
    layout().positioning.examine(origin, "GPOS");
  }

  private static int[] advances(Sfnt font, int glyphCount) {
    Table hmtx = font.table("hmtx");
    int full = Math.max(1, font.table("hhea").u16(34));
    int[] advances = new int[glyphCount];
    for (int i = 0; i < glyphCount; i++) {
      advances[i] = hmtx.u16(4 * Math.min(i, full - 1));
    }
    return advances;
  }

  /**
   * The height of a flat-topped letter, for old fonts that do not tell; a share of the em where it
   * has none.
   */
  private int top(char letter, double share) {
    double top = 0;
    for (GlyphOutline.Segment segment : outline(cmap.glyph(letter)).segments()) {
      if (segment instanceof GlyphOutline.Line line) {
        top = Math.max(top, line.y());
      } else if (segment instanceof GlyphOutline.Move move) {
        top = Math.max(top, move.y());
      }
    }
    return (int) Math.round(top > 0 ? top : share * metrics.unitsPerEm);
  }

  /** How a diagnostic names its file. */
  public String origin() {
    return origin;
  }

  /** PostScript name. */
  public String name() {
    return name;
  }

  /** The family as the font itself names it. */
  public String family() {
    return family;
  }

  /** 100 to 900; 400 is regular, 700 bold. */
  public int weight() {
    return metrics.weight;
  }

  public boolean italic() {
    return metrics.italic;
  }

  public int unitsPerEm() {
    return metrics.unitsPerEm;
  }

  /** Above the baseline. */
  public int ascent() {
    return metrics.ascent;
  }

  /** Below the baseline, hence negative. */
  public int descent() {
    return metrics.descent;
  }

  public int lineGap() {
    return metrics.lineGap;
  }

  public int capHeight() {
    return capHeight;
  }

  public int xHeight() {
    return xHeight;
  }

  /** The top of the underline, usually negative. */
  public int underlinePosition() {
    return metrics.underlinePosition;
  }

  public int underlineThickness() {
    return metrics.underlineThickness;
  }

  /** Degrees counter-clockwise from the vertical: negative in a face that leans to the right. */
  public double italicAngle() {
    return metrics.italicAngle;
  }

  /** xMin, yMin, xMax, yMax over all glyphs. */
  public int[] bbox() {
    return metrics.bbox.clone();
  }

  public int glyphCount() {
    return advances.length;
  }

  /** The nominal advance of a glyph (hmtx); 0 for a glyph the face does not have. */
  public int advance(int glyph) {
    return glyph < 0 || glyph >= advances.length ? 0 : advances[glyph];
  }

  /** The glyph of a code point by itself, or 0. */
  public int glyph(int codePoint) {
    return cmap.glyph(codePoint);
  }

  /**
   * Whether a text with this code point can be shown without a gap: it has a glyph, or is
   * invisible, or a space that can be made of another one, or is composed of parts that the face
   * has and knows to put together.
   */
  public boolean covers(int codePoint) {
    return cmap.glyph(codePoint) != 0 || GlyphMapper.canReplace(this, codePoint);
  }

  /** Whether all of a text can be shown; see {@link #covers(int)}. */
  public boolean covers(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!covers(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** Whether the design has axes of variation; it is set and embedded as its default instance. */
  boolean variable() {
    return font.has("fvar");
  }

  /** The whole font file as TrueType or OpenType; must not be changed. */
  public byte[] program() {
    return program;
  }

  /** Whether a feature is in GSUB or GPOS for any script. */
  public boolean hasFeature(String tag) {
    return layout().substitution.hasFeature(tag) || layout().positioning.hasFeature(tag);
  }

  /** Whether the outlines are CFF ones (cubic, table "CFF "). */
  public boolean cff() {
    return !font.table("CFF ").isEmpty();
  }

  /** The contours of a glyph; empty for a space and for a glyph the face does not have. */
  public GlyphOutline outline(int glyph) {
    GlyphOutlines known = outlines;
    if (known == null) {
      known =
          cff() ? new CffOutlines(font.table("CFF ")) : new TrueTypeOutlines(font, glyphCount());
      outlines = known;
    }
    return glyph < 0 || glyph >= advances.length ? GlyphOutline.EMPTY : known.outline(glyph);
  }

  /**
   * The tables that turn characters into glyphs and places, read once. Two threads may read them
   * both.
   */
  Layout layout() {
    Layout known = layout;
    if (known == null) {
      known = new Layout(font, glyphCount());
      layout = known;
    }
    return known;
  }

  /** GDEF, GSUB, GPOS and the kern table of one face. */
  static final class Layout {
    final GlyphDefinitions definitions;
    final Substitution substitution;
    final Positioning positioning;
    final Optional<KernTable> kern;

    private Layout(Sfnt font, int glyphCount) {
      definitions = new GlyphDefinitions(font.table("GDEF"), glyphCount);
      substitution = new Substitution(font.table("GSUB"), definitions);
      positioning = new Positioning(font.table("GPOS"), definitions);
      kern = positioning.hasFeature("kern") ? Optional.empty() : KernTable.read(font.table("kern"));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
