package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.octavo.book.Book;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;

/**
 * The discovery metadata of EPUB Accessibility 1.1 (section 2), each value true of this very book.
 * The cover is left out of account: it says what the metadata say.
 *
 * @param sufficientModes each a comma-separated set
 */
record AccessibilityMetadata(
    List<String> modes,
    List<String> sufficientModes,
    List<String> features,
    List<String> hazards,
    Phrase summary) {

  /**
   * @param contentFiles the files of the text
   * @param someMove whether an image is an animation
   * @param paged whether it is marked where printed pages begin
   */
  static AccessibilityMetadata of(
      Book book,
      List<XhtmlPage> contentFiles,
      ImageCounts images,
      boolean someMove,
      boolean paged) {
    boolean visual = images.described() + images.undescribed() > 0;
    boolean asText = images.undescribed() == 0;
    return new AccessibilityMetadata(
        visual ? List.of("textual", "visual") : List.of("textual"),
        sufficient(visual, asText),
        features(book, contentFiles, asText, paged),
        someMove
            ? List.of("unknownFlashingHazard", "noMotionSimulationHazard", "noSoundHazard")
            : List.of("none"),
        summary(book.words().in(book.metadata().language()), images, someMove));
  }

  private static List<String> sufficient(boolean visual, boolean asText) {
    List<String> sets = new ArrayList<>();
    if (asText) {
      sets.add("textual");
    }
    if (visual) {
      sets.add("textual,visual");
    }
    return sets;
  }

  private static List<String> features(
      Book book, List<XhtmlPage> contentFiles, boolean asText, boolean paged) {
    List<String> features = new ArrayList<>();
    if (asText) {
      features.add("alternativeText");
    }
    if (contentFiles.stream().anyMatch(AccessibilityMetadata::describesFormulas)) {
      features.add("describedMath");
    }
    features.add("displayTransformability");
    if (book.chapters().stream().anyMatch(chapter -> chapter.role() == Role.INDEX)) {
      features.add("index");
    }
    if (contentFiles.stream().anyMatch(page -> List.of(page.properties()).contains("mathml"))) {
      features.add("MathML");
    }
    if (paged) {
      features.add("pageBreakMarkers");
      features.add("pageNavigation");
    }
    features.add("readingOrder");
    features.add("structuralNavigation");
    features.add("tableOfContents");
    return features;
  }

  private static boolean describesFormulas(XhtmlPage page) {
    boolean[] found = {false};
    page.content()
        .forEach(
            root ->
                root.walk(
                    element ->
                        found[0] |=
                            element.attribute("role").filter("math"::equals).isPresent()
                                    && !element.attribute("alt").orElse("").isBlank()
                                || element.is("math") && element.attribute("alttext").isPresent()));
    return found[0];
  }

  private static Phrase summary(Words words, ImageCounts images, boolean someMove) {
    List<Phrase> sentences = new ArrayList<>();
    if (images.undescribed() > 0) {
      sentences.add(words.get("summary.undescribed", Integer.toString(images.undescribed())));
    } else {
      sentences.add(words.get("summary.structure"));
      if (images.described() > 0) {
        sentences.add(words.get("summary.described"));
      }
    }
    if (someMove) {
      sentences.add(words.get("summary.moving"));
    }
    String text = sentences.stream().map(Phrase::text).collect(Collectors.joining(" "));
    return new Phrase(text, sentences.get(0).language());
  }
}
