package org.octavo.source;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the book says of itself.
 *
 * @param title empty until the book room has taken it from the first heading, where nothing else
 *     names the book
 * @param language BCP 47
 * @param epubIdentifier a URN: {@code urn:isbn:…} or {@code urn:uuid:…}, stable between builds
 * @param printIdentifier the print edition's ISBN as a URN
 * @param date ISO 8601: a year, a month or a day
 * @param modified the moment of the build as the POM fixes it, ISO 8601 in UTC with {@code Z},
 *     whole seconds
 * @param cover path of the cover image below the book folder
 */
public record Metadata(
    String title,
    Optional<String> subtitle,
    List<Contributor> contributors,
    String language,
    String epubIdentifier,
    Optional<String> printIdentifier,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> rights,
    Optional<String> description,
    List<String> subjects,
    Optional<Series> series,
    Optional<String> cover,
    Optional<String> url,
    String modified,
    Accessibility accessibility) {

  public Metadata {
    contributors = List.copyOf(contributors);
    subjects = List.copyOf(subjects);
  }

  /** The names of those with the role {@code aut}, in order. */
  public List<String> authors() {
    return contributors.stream()
        .filter(c -> c.role().equals("aut"))
        .map(Contributor::name)
        .toList();
  }

  /** These metadata for a book whose title has been found in its text. */
  public Metadata withTitle(String found) {
    return new Metadata(
        found,
        subtitle,
        contributors,
        language,
        epubIdentifier,
        printIdentifier,
        publisher,
        date,
        rights,
        description,
        subjects,
        series,
        cover,
        url,
        modified,
        accessibility);
  }

  /** These metadata with everything that a reader sees as prose or a name changed in one way. */
  public Metadata withWords(UnaryOperator<String> change) {
    return new Metadata(
        change.apply(title),
        subtitle.map(change),
        contributors.stream()
            .map(c -> new Contributor(change.apply(c.name()), c.role(), change.apply(c.sortAs())))
            .toList(),
        language,
        epubIdentifier,
        printIdentifier,
        publisher.map(change),
        date,
        rights.map(change),
        description.map(change),
        subjects,
        series.map(s -> new Series(change.apply(s.name()), s.number())),
        cover,
        url,
        modified,
        accessibility);
  }

  /** These metadata without anybody's word that the book conforms. */
  public Metadata withoutCertification() {
    return new Metadata(
        title,
        subtitle,
        contributors,
        language,
        epubIdentifier,
        printIdentifier,
        publisher,
        date,
        rights,
        description,
        subjects,
        series,
        cover,
        url,
        modified,
        new Accessibility(Optional.empty(), accessibility.exemption()));
  }
}
