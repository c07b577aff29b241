package org.octavo.font;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Turns text into positioned glyphs. One shaper serves one build and all its threads; it remembers
 * every word it has shaped, because a book says most of its words many times.
 */
public final class Shaper {

  /** A longer text is hardly said twice and not worth remembering. */
  private static final int LONGEST_REMEMBERED = 60;

  private final ConcurrentMap<Key, Run> runs = new ConcurrentHashMap<>();

  private record Key(Face face, Features features) {}

  /** Shapes the texts of one face and one set of features; who has many of them keeps it. */
  public static final class Run {
    private final ShapePlan plan;
    private final ConcurrentMap<String, ShapedText> shaped = new ConcurrentHashMap<>();

    private Run(Key key) {
      plan = new ShapePlan(key.face, key.features);
    }

    /**
     * Shapes one text as a whole: no kerning or ligature reaches over its ends. The text must be of
     * one script and direction (see {@code org.octavo.text.Scripts}), which must need no
     * reordering.
     */
    public ShapedText shape(String text) {
      if (text.length() > LONGEST_REMEMBERED) {
        return plan.shape(text);
      }
      ShapedText known = shaped.get(text);
      // The map's own method is no place where a compiler inlines: all that shaping is would
      // else be compiled again into whatever asks for words.
      return known == null ? shaped.computeIfAbsent(text, plan::shape) : known;
    }
  }

  public Run run(Face face, Features features) {
    return runs.computeIfAbsent(new Key(face, features), Run::new);
  }

  /** As {@link Run#shape}, for a text now and then. */
  public ShapedText shape(Face face, Features features, String text) {
    return run(face, features).shape(text);
  }

  /** The advance width of a text, in font units. */
  public int width(Face face, Features features, String text) {
    return shape(face, features, text).width();
  }
}
