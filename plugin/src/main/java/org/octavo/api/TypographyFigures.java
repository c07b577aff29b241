package org.octavo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Position;

/**
 * Typographic measurements in a form that outlives the build.
 *
 * @param wordSpace the word space that one justified line in a hundred exceeds, em
 * @param hyphensPercent lines that end in a hyphen, per cent
 * @param defects in the order of pages
 */
public record TypographyFigures(double wordSpace, double hyphensPercent, List<Defect> defects) {

  private static final int FIELDS = 6;

  /**
   * A typographic defect at a place.
   *
   * @param kind a stable name, such as {@code widow}
   * @param words the same for people
   * @param folio the number of its page
   * @param position of the paragraph
   */
  public record Defect(String kind, String words, String folio, Position position) {}

  public TypographyFigures {
    defects = List.copyOf(defects);
  }

  /** The measurements as lines of a text file. */
  public List<String> toLines() {
    List<String> lines = new ArrayList<>();
    lines.add(wordSpace + "\t" + hyphensPercent);
    for (Defect defect : defects) {
      lines.add(
          String.join(
              "\t",
              defect.kind,
              defect.words,
              defect.folio,
              Integer.toString(defect.position.line()),
              Integer.toString(defect.position.column()),
              defect.position.file()));
    }
    return lines;
  }

  /** Reads what {@link #toLines} wrote; empty if the lines have another form. */
  public static Optional<TypographyFigures> ofLines(List<String> lines) {
    try {
      String[] figures = lines.get(0).split("\t", 2);
      List<Defect> defects = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] fields = line.split("\t", FIELDS);
        Position position =
            new Position(fields[5], Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
        defects.add(new Defect(fields[0], fields[1], fields[2], position));
      }
      return Optional.of(
          new TypographyFigures(
              Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), defects));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
