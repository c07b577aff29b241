package org.octavo.font;

import java.util.Optional;

/**
 * One face of a font family: metrics in font units, coverage, outlines, and the font program for
 * embedding. Immutable and safe for several threads; reads the layout tables on first use.
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
      throw new InvalidFontException(origin + " is damaged: it has no glyphs or no size");
    }
    cmap = new Cmap(font.table("cmap"), glyphCount);
    if (cmap.isEmpty()) {
      throw new InvalidFontException(
          origin + " has no Unicode cmap, so the characters of its glyphs are unknown");
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
   * Reads a TrueType or OpenType font, also if a WOFF 1.0 file contains it.
   *
   * @param origin the name of the file in diagnostics
   * @throws InvalidFontException if the file is not a font, is damaged, or lacks a required table
   */
  public static Face read(byte[] file, String origin) {
    byte[] program = Woff.is(file) ? Woff.unpack(file, origin) : file;
    Sfnt font = Sfnt.read(program, origin);
    for (String required : new String[] {"head", "hhea", "maxp", "hmtx", "cmap"}) {
      if (font.table(required).isEmpty()) {
        throw new InvalidFontException(
            origin + " is incomplete: it has no \"" + required + "\" table");
      }
    }
    if (font.table("glyf").isEmpty() && font.table("CFF ").isEmpty()) {
      throw new InvalidFontException(
          origin + " has no outlines that can be printed (neither glyf nor CFF)");
    }
    return new Face(program, font, origin);
  }

  /**
   * Checks the parts of the font that would otherwise be read late or not at all.
   *
   * @throws InvalidFontException if a layout table is damaged or the licence forbids embedding
   */
  void examine(String origin) {
    if (metrics.forbidsEmbedding) {
      throw new InvalidFontException(origin + " must not be embedded in documents (OS/2 fsType)");
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
   * The height of a letter with a flat top in font units, for fonts without this metric; a share of
   * the em if the font does not have the letter.
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

  /** The name of the file in diagnostics. */
  public String origin() {
    return origin;
  }

  /** The PostScript name. */
  public String name() {
    return name;
  }

  /** The name of the family in the font. */
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

  /** Height above the baseline, in font units. */
  public int ascent() {
    return metrics.ascent;
  }

  /** Depth below the baseline, in font units; negative. */
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

  /** The top edge of the underline in font units; usually negative. */
  public int underlinePosition() {
    return metrics.underlinePosition;
  }

  public int underlineThickness() {
    return metrics.underlineThickness;
  }

  /**
   * In degrees counter-clockwise from the vertical; negative in a face that slopes to the right.
   */
  public double italicAngle() {
    return metrics.italicAngle;
  }

  /** xMin, yMin, xMax, yMax over all glyphs, in font units. */
  public int[] bbox() {
    return metrics.bbox.clone();
  }

  public int glyphCount() {
    return advances.length;
  }

  /** The nominal advance of a glyph in font units (hmtx); 0 if the face does not have the glyph. */
  public int advance(int glyph) {
    return glyph < 0 || glyph >= advances.length ? 0 : advances[glyph];
  }

  /** The glyph of a single code point; 0 if the face has none. */
  public int glyph(int codePoint) {
    return cmap.glyph(codePoint);
  }

  /**
   * Whether this code point can be displayed: the face has a glyph for it, it is invisible, it is a
   * space of a known width, or it can be composed of glyphs of the face.
   */
  public boolean covers(int codePoint) {
    return cmap.glyph(codePoint) != 0 || GlyphMapper.canReplace(this, codePoint);
  }

  /** Whether all characters of a text can be displayed; see {@link #covers(int)}. */
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

  /** Whether it is a variable font. Octavo uses its default instance. */
  boolean variable() {
    return font.has("fvar");
  }

  /** The font file as TrueType or OpenType. The array must not be changed. */
  public byte[] program() {
    return program;
  }

  /** Whether a feature is in GSUB or GPOS for any script. */
  public boolean hasFeature(String tag) {
    return layout().substitution.hasFeature(tag) || layout().positioning.hasFeature(tag);
  }

  /** Whether the outlines are cubic ones in the table "CFF ". */
  public boolean cff() {
    return !font.table("CFF ").isEmpty();
  }

  /** The contours of a glyph; empty for a space or if the face does not have the glyph. */
  public GlyphOutline outline(int glyph) {
    GlyphOutlines known = outlines;
    if (known == null) {
      known =
          cff() ? new CffOutlines(font.table("CFF ")) : new TrueTypeOutlines(font, glyphCount());
      outlines = known;
    }
    return glyph < 0 || glyph >= advances.length ? GlyphOutline.EMPTY : known.outline(glyph);
  }

  /** The layout tables, read on first use. Two threads may read them at the same time. */
  Layout layout() {
    Layout known = layout;
    if (known == null) {
      known = new Layout(font, glyphCount());
      layout = known;
    }
    return known;
  }

  /** The tables GDEF, GSUB, GPOS and kern. */
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
