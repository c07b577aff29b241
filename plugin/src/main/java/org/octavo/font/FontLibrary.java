package org.octavo.font;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds faces by family, weight and style: the bundled ones, and those that a book declares by {@code
 * @font-face}, which have precedence. Immutable and safe for several threads; reads a bundled face
 * from the jar when it is first chosen.
 */
public final class FontLibrary {

  private static final String LAST_RESORT = "noto sans symbols 2";

  /** The families for the generic families of CSS, in the order of fallback. */
  private static final Map<String, String> GENERIC = generic();

  private final Map<String, Family> bundled;
  private final Map<String, Family> ofBook;

  private FontLibrary(Map<String, Family> bundled, Map<String, Family> ofBook) {
    this.bundled = bundled;
    this.ofBook = ofBook;
  }

  /** A library with the bundled faces only. */
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
   * This library and one more face. A family that the book declares hides a bundled one of the same
   * name.
   *
   * @param weight 1–1000
   * @param fontFile TrueType, OpenType or WOFF 1.0
   * @param origin the name of the file in diagnostics
   * @throws InvalidFontException if the file cannot be used
   */
  public FontLibrary with(
      String family, int weight, boolean italic, byte[] fontFile, String origin) {
    Face face = Face.read(fontFile, origin);
    face.examine(origin);
    if (face.variable() && Math.abs(face.weight() - weight) >= 100) {
      throw new InvalidFontException(
          origin
              + " is a variable font, of which Octavo uses only the default weight "
              + face.weight()
              + "; use a font file of weight "
              + weight);
    }
    Map<String, Family> more = new LinkedHashMap<>(ofBook);
    Family before = more.getOrDefault(key(family), Family.EMPTY);
    more.put(key(family), before.with(FaceEntry.of(face, weight, italic)));
    return new FontLibrary(bundled, more);
  }

  /** Whether the library has a family of that name, generic names included. */
  public boolean knows(String family) {
    return find(family).isPresent();
  }

  /**
   * The nearest face of the first known family; of Source Serif 4 if no family is known (CSS Fonts
   * 4 §5.2). It may differ from the style: see {@link Face#weight()} and {@link Face#italic()}.
   *
   * @param weight 1–1000
   * @param size in points; selects the optical size of a family that has several
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
   * The first face that covers a code point, among the families in order, the bundled families, and
   * all other families of the book.
   */
  public Optional<Face> fallback(
      int codePoint, List<String> families, int weight, boolean italic, double size) {
    return fallback(Character.toString(codePoint), families, weight, italic, size);
  }

  /**
   * The first face that covers all characters of a text. Ask for whole words: a Greek word looks
   * odd if only its accented letters come from another face.
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

  /** The name without quotes and outer spaces; case is ignored (CSS Fonts 4 §2.1). */
  private static String key(String family) {
    String name = family.strip();
    if (name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'')) {
      name = name.substring(1, name.length() - 1);
    }
    return name.toLowerCase(Locale.ROOT);
  }
}
