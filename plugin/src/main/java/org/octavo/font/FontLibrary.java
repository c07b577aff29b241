package org.octavo.font;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Faces by family, weight and style: the bundled ones, and those a book brings with
 * {@code @font-face}, which go before them. Immutable and safe for several threads; a bundled face
 * is read from the jar when first chosen.
 */
public final class FontLibrary {

  private static final String LAST_RESORT = "noto sans symbols 2";

  /** What stands for the generic families of CSS, in the order of fallback. */
  private static final Map<String, String> GENERIC = generic();

  private final Map<String, Family> bundled;
  private final Map<String, Family> ofBook;

  private FontLibrary(Map<String, Family> bundled, Map<String, Family> ofBook) {
    this.bundled = bundled;
    this.ofBook = ofBook;
  }

  /** A library of the bundled faces alone. */
  public static FontLibrary bundled() {
    return new FontLibrary(BundledFaces.families(), Map.of());
  }

  private static Map<String, String> generic() {
    Map<String, String> families = new LinkedHashMap<>();
    families.put("serif", "source serif 4");
    families.put("sans-serif", "source sans 3");
    families.put("monospace", "source code pro");
    return Collections.unmodifiableMap(families);
  }

  /**
   * This library with one face more, as {@code @font-face} declares it. A family that the book
   * declares hides a bundled one of the same name.
   *
   * @param weight 1 to 1000
   * @param fontFile TrueType, OpenType or WOFF 1.0
   * @param origin how a diagnostic names the file
   * @throws FontFault when the file cannot be used; the message is for the author
   */
  public FontLibrary with(
      String family, int weight, boolean italic, byte[] fontFile, String origin) {
    Face face = Face.read(fontFile, origin);
    face.examine(origin);
    if (face.variable() && Math.abs(face.weight() - weight) >= 100) {
      throw new FontFault(
          origin
              + " is a variable font, of which only the default weight, "
              + face.weight()
              + ", can be set; give a font file of weight "
              + weight);
    }
    Map<String, Family> more = new LinkedHashMap<>(ofBook);
    Family before = more.getOrDefault(key(family), Family.EMPTY);
    more.put(key(family), before.with(FaceEntry.of(face, weight, italic)));
    return new FontLibrary(bundled, more);
  }

  /** Whether a family name, generic or not, leads to a face. */
  public boolean knows(String family) {
    return find(family).isPresent();
  }

  /**
   * The face that comes nearest, from the first family that is known; Source Serif 4 when none is
   * (CSS Fonts 4 §5.2). There may be no italic or no such weight: ask the face what it is.
   *
   * @param weight 1 to 1000
   * @param size in points; chooses the optical size in a family that has several
   */
  public Face face(List<String> families, int weight, boolean italic, double size) {
    for (String family : families) {
      Optional<Family> found = find(family);
      if (found.isPresent()) {
        return found.get().nearest(weight, italic, size);
      }
    }
    return bundled.get(GENERIC.get("serif")).nearest(weight, italic, size);
  }

  /**
   * The first face that covers a code point: of the families in order, then of the bundled ones,
   * then of what else the book brings, for a script that the bundled ones do not have.
   */
  public Optional<Face> fallback(
      int codePoint, List<String> families, int weight, boolean italic, double size) {
    return fallback(Character.toString(codePoint), families, weight, italic, size);
  }

  /**
   * The first face that covers all of a text. Better asked for a whole word than for its letters
   * one by one: a Greek word looks odd when only its accented letters come from another face.
   */
  public Optional<Face> fallback(
      String text, List<String> families, int weight, boolean italic, double size) {
    List<String> all = new ArrayList<>(families);
    all.addAll(GENERIC.keySet());
    all.addAll(ofBook.keySet());
    all.add(LAST_RESORT);
    for (String family : all) {
      Optional<Family> found = find(family);
      if (found.isPresent()) {
        Face face = found.get().nearest(weight, italic, size);
        if (face.covers(text)) {
          return Optional.of(face);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Family> find(String family) {
    String key = key(family);
    Family ours = ofBook.get(key);
    if (ours == null) {
      String name = GENERIC.getOrDefault(key, key);
      ours = ofBook.getOrDefault(name, bundled.get(name));
    }
    return Optional.ofNullable(ours);
  }

  /**
   * Family names are compared without regard to case (CSS Fonts 4 §2.1), quotes and outer spaces.
   */
  private static String key(String family) {
    String name = family.strip();
    if (name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'')) {
      name = name.substring(1, name.length() - 1);
    }
    return name.toLowerCase(Locale.ROOT);
  }
}
