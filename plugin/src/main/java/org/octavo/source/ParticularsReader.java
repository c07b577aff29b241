package org.octavo.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.octavo.diagnostic.Diagnostics;

/** Reads what {@code book.yaml} or a front matter says of the book. */
final class ParticularsReader {

  /** The keys of metadata, in the order in which the manual shows them. */
  static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "authors",
          "author",
          "language",
          "identifier",
          "isbn",
          "publisher",
          "date",
          "rights",
          "description",
          "subjects",
          "series",
          "cover",
          "url",
          "accessibility");

  private static final List<String> EDITIONS = List.of("epub", "print");

  private final Fields fields;
  private final Diagnostics diagnostics;

  private ParticularsReader(Fields fields) {
    this.fields = fields;
    this.diagnostics = fields.diagnostics();
  }

  static Particulars read(Fields fields) {
    return new ParticularsReader(fields).read();
  }

  private Particulars read() {
    List<Yaml> people = new ArrayList<>(fields.list("authors"));
    people.addAll(fields.list("author"));
    return new Particulars(
        line("title"),
        line("subtitle"),
        Contributors.read(people, fields),
        fields.scalar("language").flatMap(tag -> LanguageTag.read(tag, diagnostics)),
        identifier("epub"),
        identifier("print"),
        line("publisher"),
        fields.scalar("date").flatMap(this::date),
        line("rights"),
        fields.text("description"),
        fields.texts("subjects").stream().map(String::strip).toList(),
        series(),
        line("cover"),
        line("url"),
        AccessibilityReader.read(fields));
  }

  /** A text without line ends, which a folded YAML text may have. */
  private Optional<String> line(String key) {
    return fields.text(key).map(text -> String.join(" ", text.split("\\s+")));
  }

  private Optional<String> date(Yaml.Scalar written) {
    Optional<String> date = IsoDate.read(written.text());
    if (date.isEmpty()) {
      diagnostics.error(
          "bad-date",
          written.at(),
          "\"" + written.text() + "\" is not a date",
          "Write 2024, 2024-03 or 2024-03-09.");
    }
    return date;
  }

  private Optional<Series> series() {
    Optional<Yaml> value = fields.value("series");
    if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
      Fields inner = fields.inner(mapping);
      inner.allowOnly(List.of("name", "number"));
      return inner.text("name").map(name -> new Series(name, inner.text("number")));
    }
    return fields.text("series").map(name -> new Series(name, Optional.empty()));
  }

  /** The identifier of one edition; {@code identifier} goes before {@code isbn}. */
  private Optional<String> identifier(String edition) {
    Optional<String> identifier = edition("identifier", edition).flatMap(this::urn);
    Optional<String> isbn = edition("isbn", edition).flatMap(this::isbn);
    return identifier.or(() -> isbn);
  }

  /** Without editions the value is the EPUB's. */
  private Optional<Yaml.Scalar> edition(String key, String edition) {
    Optional<Yaml> value = fields.value(key);
    if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
      Fields inner = fields.inner(mapping);
      inner.allowOnly(EDITIONS);
      return inner.scalar(edition);
    }
    return edition.equals("epub") ? fields.scalar(key) : Optional.empty();
  }

  private Optional<String> isbn(Yaml.Scalar written) {
    Optional<String> urn = Isbn.toUrn(written.text());
    if (urn.isEmpty()) {
      diagnostics.error(
          "bad-isbn",
          written.at(),
          "\"" + written.text() + "\" is not an ISBN",
          "Its check digit is wrong or digits are missing: compare it with the imprint.");
    }
    return urn;
  }

  private Optional<String> urn(Yaml.Scalar written) {
    String text = written.text().strip();
    if (Isbn.looksLikeOne(text) || text.regionMatches(true, 0, "urn:isbn:", 0, 9)) {
      return isbn(written);
    }
    if (text.startsWith("urn:") || text.startsWith("https://") || text.startsWith("http://")) {
      return Optional.of(text);
    }
    try {
      return Optional.of("urn:uuid:" + UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      diagnostics.error(
          "bad-identifier",
          written.at(),
          "\"" + text + "\" does not identify a book everywhere",
          "Write an ISBN, a UUID, a URN or a web address; or leave it out to have a UUID made.");
      return Optional.empty();
    }
  }
}
