package org.octavo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Generates a book from random words: chapters of about 4,000 words with headings, paragraphs of
 * one to eight sentences, emphasis, notes and tables about as often as in the example book. The
 * same seed and vocabulary give the same book.
 */
final class GeneratedBook {

  private static final int WORDS_PER_CHAPTER = 4_000;
  private static final int WORDS_PER_SECTION = 900;
  private static final int WORDS_PER_NOTE = 250;
  private static final int WORDS_PER_TABLE = 3_000;

  private final List<String> vocabulary;
  private final Random random;
  private int written;
  private int nextNote = WORDS_PER_NOTE;
  private int nextTable = WORDS_PER_TABLE / 2;

  record Chapter(String title, List<Block> blocks) {}

  private GeneratedBook(List<String> vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
  }

  /**
   * @param vocabulary with repetitions: frequent words are chosen more often
   * @param words the approximate number of words of the book
   */
  static List<Chapter> of(List<String> vocabulary, int words, long seed) {
    GeneratedBook book = new GeneratedBook(vocabulary, seed);
    List<Chapter> chapters = new ArrayList<>();
    while (book.written < words) {
      chapters.add(book.chapter(Math.min(WORDS_PER_CHAPTER, words - book.written)));
    }
    return chapters;
  }

  private Chapter chapter(int words) {
    int end = written + words;
    int section = written + WORDS_PER_SECTION;
    String title = capitalised(phrase(2 + random.nextInt(4)));
    List<Block> blocks = new ArrayList<>();
    while (written < end) {
      if (written > section) {
        blocks.add(new Block.Heading(capitalised(phrase(2 + random.nextInt(5)))));
        section = written + WORDS_PER_SECTION;
      }
      blocks.add(paragraph());
      if (written > nextTable) {
        blocks.add(table());
        nextTable += WORDS_PER_TABLE;
      }
    }
    return new Chapter(title, blocks);
  }

  private Block paragraph() {
    List<Block.Piece> pieces = new ArrayList<>();
    int sentences = 1 + random.nextInt(8);
    for (int i = 0; i < sentences; i++) {
      String sentence = capitalised(phrase(5 + random.nextInt(22))) + (i % 7 == 6 ? "? " : ". ");
      if (random.nextInt(6) == 0) {
        pieces.add(new Block.Piece(phrase(1 + random.nextInt(3)), true));
        sentence = ", " + sentence.substring(0, 1).toLowerCase() + sentence.substring(1);
      }
      pieces.add(new Block.Piece(sentence, false));
    }
    if (written <= nextNote) {
      return new Block.Paragraph(pieces, Optional.empty());
    }
    nextNote += WORDS_PER_NOTE;
    return new Block.Paragraph(
        pieces, Optional.of(capitalised(phrase(8 + random.nextInt(20))) + "."));
  }

  private Block table() {
    List<List<String>> rows = new ArrayList<>();
    int count = 4 + random.nextInt(8);
    for (int row = 0; row < count; row++) {
      rows.add(
          List.of(
              capitalised(phrase(1 + random.nextInt(2))),
              row == 0 ? capitalised(phrase(1)) : Integer.toString(random.nextInt(100_000)),
              phrase(1 + random.nextInt(6))));
    }
    return new Block.Table(capitalised(phrase(4)) + ".", rows);
  }

  /** Random words with occasional commas. */
  private String phrase(int words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        phrase.append(random.nextInt(9) == 0 ? ", " : " ");
      }
      phrase.append(vocabulary.get(random.nextInt(vocabulary.size())));
    }
    written += words;
    return phrase.toString();
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase() + phrase.substring(1);
  }
}
