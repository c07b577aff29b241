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

/**
 * The compositor's case: faces, shaped words and hyphenation of one build, found by style. Safe for
 * several threads.
 */
public final class TypeCase {

  /** The script of a text without letters, too: fonts have their rules for signs there. */
  static final String LATIN = "latn";

  private static final String SMALL_CAPS = "smcp";

  private final FontLibrary fonts;
  private final Shaper shaper;
  private final HyphenationLibrary hyphenation;
  private final Diagnostics diagnostics;
  private final Stopwatch stopwatch;
  private final LongAdder shaping = new LongAdder();
  private final Map<Same, Face> faces = new ConcurrentHashMap<>();
  private final Map<Asked, Shaper.Run> runs = new ConcurrentHashMap<>();
  private final Map<String, Map<String, int[]>> divided = new ConcurrentHashMap<>();
  private final Map<String, LineBreaks> lineBreaks = new ConcurrentHashMap<>();
  private final Map<Varied, Type> varied = new ConcurrentHashMap<>();
  private final Map<Same, PlainWords> plainWords = new ConcurrentHashMap<>();
  private final Map<Known, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Position> synthetic = new ConcurrentSkipListMap<>();

  /** What layout makes of a style by itself. */
  enum Variation {
    /** For small capitals made of capitals. */
    SMALL,
    /** For runs of capitals. */
    SPACED,
    /** For the hook of divided code. */
    HOOK
  }

  private record Varied(Same type, Variation variation) {}

  /**
   * Styles are compared by identity: elements of one style share the value, and comparing it part
   * by part for each word costs more than shaping the word.
   */
  private record Same(Type type) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.type == type;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(type);
    }
  }

  private record Known(Face face, String feature) {}

  private record Asked(Same type, Face face, String script) {
    /** Asked for each word; a record's own takes the JVM longer to get ready. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Asked asked
          && type.equals(asked.type)
          && face.equals(asked.face)
          && script.equals(asked.script);
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

  public TypeCase(Run run, Shaper shaper) {
    this.fonts = run.fonts();
    this.shaper = shaper;
    this.hyphenation = run.hyphenation();
    this.diagnostics = run.diagnostics();
    this.stopwatch = run.stopwatch();
  }

  /** The face the style asks for first. */
  public Face face(Type type) {
    Same same = new Same(type);
    Face face = faces.get(same);
    if (face == null) {
      face = fonts.face(type.families(), type.weight(), type.italic(), type.size());
      faces.put(same, face);
    }
    return face;
  }

  /** The words of a style that are easily set. */
  PlainWords plainWords(Type type) {
    Same same = new Same(type);
    PlainWords words = plainWords.get(same);
    if (words == null) {
      words = plainWords.computeIfAbsent(same, k -> new PlainWords(this, type));
    }
    return words;
  }

  /** The face that shows the character: the style's own, or the first fallback that covers it. */
  Optional<Face> faceFor(Type type, int codePoint) {
    Face face = face(type);
    if (face.covers(codePoint)) {
      return Optional.of(face);
    }
    return fonts.fallback(codePoint, type.families(), type.weight(), type.italic(), type.size());
  }

  /** One value for each style and variation, so that it is the same style wherever it is met. */
  Type vary(Type type, Variation variation) {
    return varied.computeIfAbsent(
        new Varied(new Same(type), variation),
        v ->
            switch (variation) {
              case SMALL -> type.withSize(Casing.SMALL * type.size());
              case SPACED -> type.withLetterSpacing(Casing.SPACING * type.size());
              case HOOK -> type.plain(Hook.SIZE * type.size());
            });
  }

  /** The face that shows all of a text: the style's own, or the first fallback that covers it. */
  Optional<Face> faceFor(Type type, String text) {
    return fonts.fallback(text, type.families(), type.weight(), type.italic(), type.size());
  }

  /** Whether small capitals that the style asks for must be made of scaled capitals. */
  boolean makesSmallCaps(Type type, Face face) {
    return type.features().containsKey(SMALL_CAPS) && !has(face, SMALL_CAPS);
  }

  /** Letters of this face and style stand in the book. */
  void used(Face face, Type type, Position position) {
    if (makesSmallCaps(type, face)) {
      synthetic.merge(face.name(), position, TypeCase::earlier);
    }
  }

  private boolean has(Face face, String feature) {
    return known.computeIfAbsent(new Known(face, feature), k -> face.hasFeature(feature));
  }

  /** A place in the book rather than one that the engine made. */
  private static Position earlier(Position a, Position b) {
    boolean aIsBetter = b.file().isEmpty() || !a.file().isEmpty() && a.compareTo(b) <= 0;
    return aIsBetter ? a : b;
  }

  /** Tells, once for each face, what is known only when the whole book is set. */
  public void report() {
    stopwatch.add("layout/shaping", Duration.ofNanos(shaping.sum()));
    synthetic.forEach(
        (face, position) -> diagnostics.report(Code.SYNTHETIC_SMALL_CAPS, position, face));
  }

  void missing(int codePoint, Position position) {
    String name = Character.getName(codePoint);
    String described = name == null ? "" : " " + name;
    diagnostics.report(
        Code.MISSING_GLYPH, position, String.format(Locale.ROOT, "U+%04X%s", codePoint, described));
  }

  ShapedText shape(Face face, Type type, String script, String text) {
    Asked asked = new Asked(new Same(type), face, script);
    Shaper.Run run = runs.get(asked);
    if (run == null) {
      run = asked.run(shaper);
      runs.put(asked, run);
    }
    long start = System.nanoTime();
    ShapedText shaped =
        makesSmallCaps(type, face) ? scaledCapitals(run, type, text) : run.shape(text);
    shaping.add(System.nanoTime() - start);
    return shaped;
  }

  /** Capitals that say the small letters they stand for. */
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
    return shaped.width() * scale + type.letterSpacing() * letters(shaped);
  }

  private static int letters(ShapedText shaped) {
    int letters = 0;
    int[] clusters = shaped.clusters();
    for (int i = 0; i < clusters.length; i++) {
      if (i == 0 || clusters[i] != clusters[i - 1]) {
        letters++;
      }
    }
    return letters;
  }

  LineBreaks lineBreaks(String language) {
    return lineBreaks.computeIfAbsent(language, LineBreaks::forLanguage);
  }

  /** Places in a word where a hyphen may be added; a book says most of its words many times. */
  int[] hyphenationPoints(String language, String word) {
    Map<String, int[]> known = divided.get(language);
    if (known == null) {
      known = divided.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    }
    int[] points = known.get(word);
    return points == null
        ? known.computeIfAbsent(word, w -> hyphenation.forLanguage(language).points(w))
        : points;
  }
}
