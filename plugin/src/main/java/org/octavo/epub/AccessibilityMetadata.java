package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.octavo.book.Book;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;

/**
 * The discovery metadata of EPUB Accessibility 1.1 (section 2), computed from the content of the
 * book. The cover is ignored because it only repeats the metadata.
 *
 * @param modes values of {@code schema:accessMode}
 * @param sufficientModes values of {@code schema:accessModeSufficient}, each a comma-separated set
 * @param features values of {@code schema:accessibilityFeature}
 * @param hazards values of {@code schema:accessibilityHazard}
 * @param summary in the language of the book
 */
record AccessibilityMetadata(
    List<String> modes,
    List<String> sufficientModes,
    List<String> features,
    List<String> hazards,
    Phrase summary) {

  /**
   * @param contentFiles the files with the text of the book
   * @param animated whether an image is an animation
   * @param paged whether the text has markers where the pages of the printed book begin
   */
  static AccessibilityMetadata of(
      Book book,
      List<XhtmlPage> contentFiles,
      ImageCounts images,
      boolean animated,
      boolean paged) {
    boolean visual = images.described() + images.undescribed() > 0;
    boolean asText = images.undescribed() == 0;
    return new AccessibilityMetadata(
        visual ? List.of("textual", "visual") : List.of("textual"),
        sufficient(visual, asText),
        features(book, contentFiles, asText, paged),
        animated
            ? List.of("unknownFlashingHazard", "noMotionSimulationHazard", "noSoundHazard")
            : List.of("none"),
        summary(book.words().in(book.metadata().language()), images, animated));
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

  private static Phrase summary(Words words, ImageCounts images, boolean animated) {
    List<Phrase> sentences = new ArrayList<>();
    if (images.undescribed() > 0) {
      sentences.add(words.get("summary.undescribed", Integer.toString(images.undescribed())));
    } else {
      sentences.add(words.get("summary.structure"));
      if (images.described() > 0) {
        sentences.add(words.get("summary.described"));
      }
    }
    if (animated) {
      sentences.add(words.get("summary.moving"));
    }
    String text = sentences.stream().map(Phrase::text).collect(Collectors.joining(" "));
    return new Phrase(text, sentences.get(0).language());
  }
}
