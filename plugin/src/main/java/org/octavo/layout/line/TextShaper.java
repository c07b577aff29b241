package org.octavo.layout.line;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.Face;
import org.octavo.font.Features;
import org.octavo.font.FontLibrary;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;
import org.octavo.run.Run;
import org.octavo.style.Type;
import org.octavo.text.HyphenationLibrary;
import org.octavo.text.LineBreaks;

/** Finds faces, shapes words and hyphenates them for one build, cached by style. Thread-safe. */
public final class TextShaper {

  /** OpenType tag of the Latin script; also used for text without letters, such as punctuation. */
  static final String LATIN = "latn";

  private static final String SMALL_CAPS = "smcp";

  private final FontLibrary fonts;
  private final Shaper shaper;
  private final HyphenationLibrary hyphenation;
  private final Diagnostics diagnostics;
  private final Stopwatch stopwatch;
  private final LongAdder shaping = new LongAdder();
  private final Map<TypeKey, Face> faces = new ConcurrentHashMap<>();
  private final Map<ShapingKey, Shaper.Run> runs = new ConcurrentHashMap<>();
  private final Map<String, Map<String, int[]>> hyphenationCache = new ConcurrentHashMap<>();
  private final Map<String, LineBreaks> lineBreaks = new ConcurrentHashMap<>();
  private final Map<VariationKey, Type> varied = new ConcurrentHashMap<>();
  private final Map<TypeKey, WordCache> wordCache = new ConcurrentHashMap<>();
  private final Map<FeatureKey, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Position> synthetic = new ConcurrentSkipListMap<>();

  /** A style that layout derives from the author's style. */
  enum Variation {
    /** Reduced size, for synthesized small capitals. */
    SMALL,
    /** Letter-spaced, for runs of capitals. */
    SPACED,
    /** For the continuation mark of wrapped code. */
    HOOK
  }

  private record VariationKey(TypeKey type, Variation variation) {}

  /**
   * Compares styles by identity. Elements of one style share the instance, and a comparison of all
   * components for each word would take longer than shaping it.
   */
  private record TypeKey(Type type) {
    @Override
    public boolean equals(Object other) {
      return other instanceof TypeKey key && key.type == type;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(type);
    }
  }

  private record FeatureKey(Face face, String feature) {}

  private record ShapingKey(TypeKey type, Face face, String script) {
    /** Called for each word. The record's generated methods have a longer start-up time. */
    @Override
    public boolean equals(Object other) {
      return other instanceof ShapingKey that
          && type.equals(that.type)
          && face.equals(that.face)
          && script.equals(that.script);
    }

    @Override
    public int hashCode() {
      return (type.hashCode() * 31 + face.hashCode()) * 31 + script.hashCode();
    }

    Shaper.Run run(Shaper shaper) {
      Type style = type.type;
      boolean ligatures = style.ligatures() && style.letterSpacing() == 0;
      return shaper.run(
          face,
          new Features(script, style.language(), style.features(), style.kerning(), ligatures));
    }
  }

  public TextShaper(Run run, Shaper shaper) {
    this.fonts = run.fonts();
    this.shaper = shaper;
    this.hyphenation = run.hyphenation();
    this.diagnostics = run.diagnostics();
    this.stopwatch = run.stopwatch();
  }

  /** The primary face of the style. */
  public Face face(Type type) {
    TypeKey key = new TypeKey(type);
    Face face = faces.get(key);
    if (face == null) {
      face = fonts.face(type.families(), type.weight(), type.italic(), type.size());
      faces.put(key, face);
    }
    return face;
  }

  /** The cached words of a style. */
  WordCache wordCache(Type type) {
    TypeKey key = new TypeKey(type);
    WordCache words = wordCache.get(key);
    if (words == null) {
      words = wordCache.computeIfAbsent(key, k -> new WordCache(this, type));
    }
    return words;
  }

  /** The face for a character: the primary face, or the first fallback that covers it. */
  Optional<Face> faceFor(Type type, int codePoint) {
    Face face = face(type);
    if (face.covers(codePoint)) {
      return Optional.of(face);
    }
    return fonts.fallback(codePoint, type.families(), type.weight(), type.italic(), type.size());
  }

  /** The derived style; the same instance for the same style and variation. */
  Type vary(Type type, Variation variation) {
    return varied.computeIfAbsent(
        new VariationKey(new TypeKey(type), variation),
        v ->
            switch (variation) {
              case SMALL -> type.withSize(Capitals.SMALL * type.size());
              case SPACED -> type.withLetterSpacing(Capitals.SPACING * type.size());
              case HOOK -> type.plain(ContinuationMark.SIZE * type.size());
            });
  }

  /** The face for a whole text: the primary face, or the first fallback that covers it. */
  Optional<Face> faceFor(Type type, String text) {
    return fonts.fallback(text, type.families(), type.weight(), type.italic(), type.size());
  }

  /** Whether the style has small capitals that must be synthesized from scaled capitals. */
  boolean makesSmallCaps(Type type, Face face) {
    return type.features().containsKey(SMALL_CAPS) && !supports(face, SMALL_CAPS);
  }

  /** Records that the book uses the face in this style. */
  void recordUse(Unit.Text unit, Paragraph paragraph) {
    if (makesSmallCaps(unit.span().type(), unit.face())) {
      Position origin = paragraph.originAt(unit.start());
      synthetic.merge(unit.face().name(), origin, TextShaper::earlier);
    }
  }

  private boolean supports(Face face, String feature) {
    return known.computeIfAbsent(new FeatureKey(face, feature), k -> face.hasFeature(feature));
  }

  /** The earlier position; a position in a file precedes one without. */
  private static Position earlier(Position a, Position b) {
    boolean aIsBetter = b.file().isEmpty() || !a.file().isEmpty() && a.compareTo(b) <= 0;
    return aIsBetter ? a : b;
  }

  /**
   * Adds the shaping time to the stopwatch and reports each face with synthesized small capitals.
   */
  public void report() {
    stopwatch.add("layout/shaping", Duration.ofNanos(shaping.sum()));
    synthetic.forEach(
        (face, position) -> diagnostics.report(Code.SYNTHETIC_SMALL_CAPS, position, face));
  }

  void reportMissingGlyph(int codePoint, Position position) {
    String name = Character.getName(codePoint);
    String described = name == null ? "" : " " + name;
    diagnostics.report(
        Code.MISSING_GLYPH, position, String.format(Locale.ROOT, "U+%04X%s", codePoint, described));
  }

  ShapedText shape(Face face, Type type, String script, String text) {
    ShapingKey key = new ShapingKey(new TypeKey(type), face, script);
    Shaper.Run run = runs.get(key);
    if (run == null) {
      run = key.run(shaper);
      runs.put(key, run);
    }
    long start = System.nanoTime();
    ShapedText shaped =
        makesSmallCaps(type, face) ? scaledCapitals(run, type, text) : run.shape(text);
    shaping.add(System.nanoTime() - start);
    return shaped;
  }

  /** Shapes the text as capitals; extracted text keeps the author's lower-case letters. */
  private static ShapedText scaledCapitals(Shaper.Run run, Type type, String text) {
    String capitals = text.toUpperCase(Locale.forLanguageTag(type.language()));
    ShapedText shaped = run.shape(capitals);
    if (capitals.length() != text.length()) {
      return shaped;
    }
    return shaped.withText(text);
  }

  /** Advance of the shaped text in points, letter-spacing included. */
  double width(ShapedText shaped, Type type) {
    double scale = type.size() / shaped.face().unitsPerEm();
    return shaped.width() * scale + type.letterSpacing() * clusterCount(shaped);
  }

  private static int clusterCount(ShapedText shaped) {
    int count = 0;
    int[] clusters = shaped.clusters();
    for (int i = 0; i < clusters.length; i++) {
      if (i == 0 || clusters[i] != clusters[i - 1]) {
        count++;
      }
    }
    return count;
  }

  LineBreaks lineBreaks(String language) {
    return lineBreaks.computeIfAbsent(language, LineBreaks::forLanguage);
  }

  /** Hyphenation points of a word, cached for each language. */
  int[] hyphenationPoints(String language, String word) {
    Map<String, int[]> known = hyphenationCache.get(language);
    if (known == null) {
      known = hyphenationCache.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    }
    int[] points = known.get(word);
    return points == null
        ? known.computeIfAbsent(word, w -> hyphenation.forLanguage(language).points(w))
        : points;
  }
}
