package org.octavo.font;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Shapes text: turns characters into positioned glyphs. One shaper serves all threads of a build
 * and caches the words, because most words of a book occur many times.
 */
public final class Shaper {

  /** Longer texts rarely occur twice, so they are not cached. In characters. */
  private static final int LONGEST_REMEMBERED = 60;

  private final ConcurrentMap<Key, Run> runs = new ConcurrentHashMap<>();

  private record Key(Face face, Features features) {}

  /**
   * Shapes texts in one face with one set of features. Callers with several texts should keep it.
   */
  public static final class Run {
    private final ShapePlan plan;
    private final ConcurrentMap<String, ShapedText> shaped = new ConcurrentHashMap<>();

    private Run(Key key) {
      plan = new ShapePlan(key.face, key.features);
    }

    /**
     * Shapes one text as a whole. The text must be in one script and direction (see {@code
     * org.octavo.text.Scripts}) that needs no reordering.
     */
    public ShapedText shape(String text) {
      if (text.length() > LONGEST_REMEMBERED) {
        return plan.shape(text);
      }
      ShapedText known = shaped.get(text);
      // get() before computeIfAbsent(): the JIT inlines get(), and does not inline all of shaping
      // into every caller.
      return known == null ? shaped.computeIfAbsent(text, plan::shape) : known;
    }
  }

  public Run run(Face face, Features features) {
    return runs.computeIfAbsent(new Key(face, features), Run::new);
  }

  /** Shapes a single text; see {@link Run#shape}. */
  public ShapedText shape(Face face, Features features, String text) {
    return run(face, features).shape(text);
  }

  /** The advance width of a text, in font units. */
  public int width(Face face, Features features, String text) {
    return shape(face, features, text).width();
  }
}
