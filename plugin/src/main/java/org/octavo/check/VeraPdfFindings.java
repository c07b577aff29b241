package org.octavo.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/**
 * Converts veraPDF's failed rules to diagnostics at the author's line of the structure element or
 * the page.
 */
final class VeraPdfFindings {

  /** {@code …/K[12](645 0 obj SEFigure Figure)}. */
  private static final Pattern OBJECT = Pattern.compile("\\((\\d+) \\d+ obj (?:SE)?(\\w+)");

  /** With page numbers from 0. */
  private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");

  /** The place of a failure in the book, and its description in the PDF. */
  private record Place(Position origin, String inFile) {}

  private final SourceMap origins;
  private final Position file;

  VeraPdfFindings(SourceMap origins, String display) {
    this.origins = origins;
    this.file = Position.ofFile(display);
  }

  List<Diagnostic> of(List<String[]> rows) {
    return rows.stream().map(row -> finding(row[0], row[1], row[2], row[3])).distinct().toList();
  }

  private Diagnostic finding(String standard, String rule, String context, String message) {
    Place place =
        ofElement(context)
            .or(() -> ofPage(context))
            .orElse(new Place(file, "the document as a whole"));
    return Code.VERAPDF.named(
        name(standard) + "-" + rule,
        place.origin,
        ValidatorMessage.shortened(message),
        place.inFile);
  }

  /** {@code A2A} for {@code 2a}, which is a level of PDF/A; {@code UA1} for {@code ua1}. */
  private static String name(String standard) {
    String upper = standard.toUpperCase(Locale.ROOT);
    return Character.isDigit(upper.charAt(0)) ? "A" + upper : upper;
  }

  /** The innermost object of the path that the source map contains. */
  private Optional<Place> ofElement(String context) {
    Optional<Place> innermost = Optional.empty();
    for (Matcher object = OBJECT.matcher(context); object.find(); ) {
      String element = "structure element " + object.group(2);
      Optional<Position> origin =
          origins.exactly(SourceMap.PDF_OBJECTS, Integer.parseInt(object.group(1)));
      if (origin.isPresent()) {
        innermost = Optional.of(new Place(origin.get(), element));
      }
    }
    return innermost;
  }

  private Optional<Place> ofPage(String context) {
    Matcher found = PAGE.matcher(context);
    if (!found.find()) {
      return Optional.empty();
    }
    int page = Integer.parseInt(found.group(1)) + 1;
    return origins
        .nearest(SourceMap.PDF_PAGES, page, 0)
        .map(origin -> new Place(origin, "page " + page));
  }
}
