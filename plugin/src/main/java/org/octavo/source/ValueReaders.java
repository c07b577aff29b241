package org.octavo.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;

/** Functions that read the values of most keys. */
final class ValueReaders {

  private static final List<String> EDITIONS = List.of("epub", "print");
  private static final List<String> SERIES_KEYS = List.of("name", "number");

  private ValueReaders() {}

  /** A text on one line. */
  static Optional<String> line(Fields fields, String key) {
    return fields.text(key).map(text -> String.join(" ", text.split("\\s+")));
  }

  /** A list of texts; empty if it has none. */
  static Optional<List<String>> texts(Fields fields, String key) {
    return Optional.of(fields.texts(key).stream().map(String::strip).toList())
        .filter(texts -> !texts.isEmpty());
  }

  /** Words separated by white space, in one text or in a list of texts. */
  static Optional<List<String>> words(Fields fields, String key) {
    return Optional.of(fields.texts(key).stream().flatMap(ValueReaders::words).toList())
        .filter(words -> !words.isEmpty());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty());
  }

  static Optional<String> language(Fields fields, String key) {
    return fields.scalar(key).flatMap(tag -> LanguageTag.read(tag, fields.diagnostics()));
  }

  static Optional<Role> role(Fields fields, String key) {
    return fields.scalar(key).flatMap(word -> RoleNames.read(word, fields.diagnostics()));
  }

  /** The people of {@code authors}, then those of {@code author}. */
  static Optional<List<Contributor>> contributors(Fields fields, String authors, String author) {
    List<Yaml> people = new ArrayList<>(fields.list(authors));
    people.addAll(fields.list(author));
    return Optional.of(Contributors.read(people, fields)).filter(read -> !read.isEmpty());
  }

  static Optional<String> date(Fields fields, String key) {
    return fields.scalar(key).flatMap(written -> date(written, fields.diagnostics()));
  }

  private static Optional<String> date(Yaml.Scalar written, Diagnostics diagnostics) {
    Optional<String> date = IsoDate.read(written.text());
    if (date.isEmpty()) {
      diagnostics.report(Code.BAD_DATE, written.at(), written.text());
    }
    return date;
  }

  static Optional<Series> series(Fields fields, String key) {
    Optional<Yaml> value = fields.value(key);
    if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
      Fields inner = fields.inner(mapping);
      inner.allowOnly(SERIES_KEYS);
      return inner.text("name").map(name -> new Series(name, inner.text("number")));
    }
    return fields.text(key).map(name -> new Series(name, Optional.empty()));
  }

  static Optional<NotePlacement> notes(Fields fields, String key) {
    Optional<String> keyword = fields.text(key);
    Optional<NotePlacement> place = keyword.flatMap(NotePlacement::ofKeyword);
    if (keyword.isPresent() && place.isEmpty()) {
      fields
          .diagnostics()
          .reportUnknown(
              Code.BAD_NOTES, fields.place(key), keyword.get(), NotePlacement.keywords());
    }
    return place;
  }

  /** The identifiers of both editions; {@code identifier} takes precedence over {@code isbn}. */
  static Optional<Identifiers> identifiers(Fields fields, String identifier, String isbn) {
    Diagnostics diagnostics = fields.diagnostics();
    Identifiers given =
        new Identifiers(
            edition(fields, identifier, "epub").flatMap(text -> urn(text, diagnostics)),
            edition(fields, identifier, "print").flatMap(text -> urn(text, diagnostics)));
    Identifiers isbns =
        new Identifiers(
            edition(fields, isbn, "epub").flatMap(text -> isbn(text, diagnostics)),
            edition(fields, isbn, "print").flatMap(text -> isbn(text, diagnostics)));
    return Optional.of(given.or(isbns)).filter(identifiers -> !identifiers.isEmpty());
  }

  /** The value for an edition. A value without editions is for the EPUB. */
  private static Optional<Yaml.Scalar> edition(Fields fields, String key, String edition) {
    Optional<Yaml> value = fields.value(key);
    if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
      Fields inner = fields.inner(mapping);
      inner.allowOnly(EDITIONS);
      return inner.scalar(edition);
    }
    return edition.equals("epub") ? fields.scalar(key) : Optional.empty();
  }

  private static Optional<String> isbn(Yaml.Scalar written, Diagnostics diagnostics) {
    Optional<String> urn = Isbn.toUrn(written.text());
    if (urn.isEmpty()) {
      diagnostics.report(Code.BAD_ISBN, written.at(), written.text());
    }
    return urn;
  }

  private static Optional<String> urn(Yaml.Scalar written, Diagnostics diagnostics) {
    String text = written.text().strip();
    if (Isbn.hasIsbnForm(text) || text.regionMatches(true, 0, "urn:isbn:", 0, 9)) {
      return isbn(written, diagnostics);
    }
    if (text.startsWith("urn:") || text.startsWith("https://") || text.startsWith("http://")) {
      return Optional.of(text);
    }
    try {
      return Optional.of("urn:uuid:" + UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      diagnostics.report(Code.BAD_IDENTIFIER, written.at(), text);
      return Optional.empty();
    }
  }
}
