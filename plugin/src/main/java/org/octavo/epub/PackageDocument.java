package org.octavo.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.source.AccessibilityStatement.Certification;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Metadata;
import org.octavo.source.Series;
import org.octavo.text.Phrase;
import org.octavo.tree.Xml;

/**
 * Writes the package document (EPUB 3.3 section 5): metadata, manifest, spine, and a guide for EPUB
 * 2 readers.
 */
final class PackageDocument {

  /**
   * A reserved prefix needs no declaration, but Kobo once rejected {@code a11y:} without one.
   * EPUBCheck only knows the address with {@code www.}
   */
  private static final String PREFIX = "a11y: http://www.idpf.org/epub/vocab/package/a11y/#";

  /** Apple Books uses embedded fonts only if this vocabulary declares them. */
  private static final String APPLE_PREFIX =
      " ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/";

  /** ONIX code list 5: the identifier is an ISBN-13. */
  private static final String ONIX_ISBN_13 = "15";

  private final Publication publication;
  private final Metadata metadata;
  private final StringBuilder out = new StringBuilder();

  private PackageDocument(Publication publication, Metadata metadata) {
    this.publication = publication;
    this.metadata = metadata;
  }

  static byte[] write(
      Publication publication,
      Metadata metadata,
      AccessibilityMetadata accessibility,
      List<Landmark> landmarks) {
    PackageDocument document = new PackageDocument(publication, metadata);
    document.write(accessibility, landmarks);
    return document.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(AccessibilityMetadata accessibility, List<Landmark> landmarks) {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    line(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
            + " unique-identifier=\"pub-id\" xml:lang=\"%s\" prefix=\"%s\">",
        metadata.language(), hasFonts() ? PREFIX + APPLE_PREFIX : PREFIX);
    line("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    identifier();
    titles();
    contributors();
    description();
    series();
    accessibility(accessibility);
    cover();
    if (hasFonts()) {
      property("ibooks:specified-fonts", "true");
    }
    line("</metadata>");
    manifest();
    spine();
    guide(landmarks);
    line("</package>");
  }

  private boolean hasFonts() {
    return publication.items().stream().anyMatch(item -> item.type().isFont());
  }

  private void identifier() {
    line("<dc:identifier id=\"pub-id\">%s</dc:identifier>", metadata.epubIdentifier());
    if (metadata.epubIdentifier().startsWith("urn:isbn:")) {
      line(
          "<meta refines=\"#pub-id\" property=\"identifier-type\""
              + " scheme=\"onix:codelist5\">%s</meta>",
          ONIX_ISBN_13);
    }
    property("dcterms:modified", metadata.modified());
  }

  private void titles() {
    title("title", metadata.title(), "main", 1);
    metadata
        .get(BookYaml.SUBTITLE)
        .ifPresent(subtitle -> title("subtitle", subtitle, "subtitle", 2));
    line("<dc:language>%s</dc:language>", metadata.language());
  }

  private void title(String id, String title, String type, int sequence) {
    line("<dc:title id=\"%s\">%s</dc:title>", id, title);
    refinement(id, "title-type", type);
    refinement(id, "display-seq", Integer.toString(sequence));
  }

  private void contributors() {
    int number = 0;
    for (Contributor contributor : metadata.contributors()) {
      String element = contributor.role().equals("aut") ? "dc:creator" : "dc:contributor";
      String id = "contributor-" + ++number;
      line("<%s id=\"%s\">%s</%s>", element, id, contributor.name(), element);
      line(
          "<meta refines=\"#%s\" property=\"role\" scheme=\"marc:relators\">%s</meta>",
          id, contributor.role());
      refinement(id, "file-as", contributor.sortAs());
      refinement(id, "display-seq", Integer.toString(number));
    }
  }

  private void description() {
    element("dc:publisher", metadata.get(BookYaml.PUBLISHER));
    element("dc:date", metadata.get(BookYaml.DATE));
    element("dc:rights", metadata.get(BookYaml.RIGHTS));
    element("dc:description", metadata.get(BookYaml.DESCRIPTION));
    metadata.subjects().forEach(subject -> element("dc:subject", Optional.of(subject)));
  }

  private void series() {
    if (metadata.get(BookYaml.SERIES).isPresent()) {
      Series series = metadata.get(BookYaml.SERIES).get();
      line("<meta id=\"series\" property=\"belongs-to-collection\">%s</meta>", series.name());
      refinement("series", "collection-type", "series");
      series.number().ifPresent(number -> refinement("series", "group-position", number));
      legacy("calibre:series", series.name());
      series.number().ifPresent(number -> legacy("calibre:series_index", number));
    }
  }

  private void accessibility(AccessibilityMetadata accessibility) {
    accessibility.modes().forEach(mode -> property("schema:accessMode", mode));
    accessibility
        .sufficientModes()
        .forEach(modes -> property("schema:accessModeSufficient", modes));
    accessibility.features().forEach(feature -> property("schema:accessibilityFeature", feature));
    accessibility.hazards().forEach(hazard -> property("schema:accessibilityHazard", hazard));
    summary(accessibility.summary());
    if (accessibility.features().contains("pageNavigation")) {
      property("pageBreakSource", pageBreakSource());
    }
    metadata.accessibility().certification().ifPresent(this::certification);
    metadata.accessibility().exemption().ifPresent(this::exemption);
  }

  private void summary(Phrase summary) {
    String language = summary.language().map(tag -> " xml:lang=\"" + tag + "\"").orElse("");
    line(
        "<meta property=\"schema:accessibilitySummary\"" + language + ">%s</meta>", summary.text());
  }

  /** EPUB Accessibility 1.1 section 3.3. */
  private void certification(Certification certification) {
    line(
        "<meta id=\"conformance\" property=\"dcterms:conformsTo\">%s</meta>",
        certification.conformsTo());
    line(
        "<meta id=\"certifier\" refines=\"#conformance\" property=\"a11y:certifiedBy\">%s</meta>",
        certification.by());
    certification
        .credential()
        .ifPresent(credential -> refinement("certifier", "a11y:certifierCredential", credential));
    certification
        .report()
        .ifPresent(
            report ->
                line(
                    "<link rel=\"a11y:certifierReport\" refines=\"#certifier\" href=\"%s\"/>",
                    report));
  }

  /** An exempt book conforms to nothing, unless it is certified all the same. */
  private void exemption(String exemption) {
    if (metadata.accessibility().certification().isEmpty()) {
      property("dcterms:conformsTo", "none");
    }
    property("a11y:exemption", exemption);
  }

  /**
   * EPUB Accessibility 1.1 section 4.1.3. Without an ISBN of the print edition, the PDF with the
   * book's title is the source.
   */
  private String pageBreakSource() {
    return metadata.printIdentifier().orElseGet(() -> metadata.title() + " (PDF)");
  }

  /** Kobo and older Kindles read the id of the cover here. */
  private void cover() {
    publication
        .withProperty("cover-image")
        .ifPresent(item -> legacy("cover", item.resource().getId()));
  }

  private void manifest() {
    line("<manifest>");
    for (Publication.Item item : publication.items()) {
      Resource resource = item.resource();
      String properties =
          item.properties().isEmpty()
              ? ""
              : " properties=\"" + String.join(" ", item.properties()) + "\"";
      line(
          "<item id=\"%s\" href=\"%s\" media-type=\"%s\"" + properties + "/>",
          resource.getId(),
          resource.getHref(),
          resource.getMediaType().getName());
    }
    line("</manifest>");
  }

  private void spine() {
    line("<spine toc=\"%s\">", publication.model().getNcxResource().getId());
    for (SpineReference reference : publication.model().getSpine().getSpineReferences()) {
      line("<itemref idref=\"%s\"/>", reference.getResourceId());
    }
    line("</spine>");
  }

  /** The three kinds of places that EPUB 2 readers use. */
  private void guide(List<Landmark> landmarks) {
    line("<guide>");
    for (Landmark landmark : landmarks) {
      switch (landmark.type()) {
        case "cover", "toc" -> reference(landmark.type(), landmark);
        case "bodymatter" -> reference("text", landmark);
        default -> {
          // EPUB 2 names the other kinds differently, and no reader uses them
        }
      }
    }
    line("</guide>");
  }

  private void reference(String type, Landmark landmark) {
    line(
        "<reference type=\"%s\" title=\"%s\" href=\"%s\"/>",
        type, landmark.title().text(), landmark.href());
  }

  private void element(String name, Optional<String> value) {
    value
        .filter(text -> !text.isBlank())
        .ifPresent(text -> line("<" + name + ">%s</" + name + ">", text));
  }

  private void property(String property, String value) {
    line("<meta property=\"%s\">%s</meta>", property, value);
  }

  /** Metadata in the form of EPUB 2, which some e-readers and library software still read. */
  private void legacy(String name, String content) {
    line("<meta name=\"%s\" content=\"%s\"/>", name, content);
  }

  private void refinement(String id, String property, String value) {
    line("<meta refines=\"#%s\" property=\"%s\">%s</meta>", id, property, value);
  }

  /** Writes one line. Each value replaces a {@code %s} and is escaped. */
  private void line(String format, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      StringBuilder value = new StringBuilder();
      Xml.escape(Xml.Place.ATTRIBUTE, values[i].toString(), value);
      escaped[i] = value;
    }
    out.append(String.format(Locale.ROOT, format, escaped)).append('\n');
  }
}
