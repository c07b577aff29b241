package org.octavo.text;

/** Counts words as an author or a publisher does. */
public final class WordCounter {

  private WordCounter() {}

  /**
   * Counts the runs of characters between spaces and dashes that have a letter or a digit. Each
   * ideograph is a word.
   */
  public static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint >= 0x2E80 && Character.isIdeographic(codePoint)) {
        words++;
        inWord = false;
      } else if (Characters.isSpace(codePoint) || Characters.isDash(codePoint)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(codePoint)) {
        words++;
        inWord = true;
      }
    }
    return words;
  }
}
