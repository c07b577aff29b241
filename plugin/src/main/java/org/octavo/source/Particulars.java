package org.octavo.source;

import java.util.List;
import java.util.Optional;

/** What one source says of the book; several are laid over one another, key by key. */
record Particulars(
    Optional<String> title,
    Optional<String> subtitle,
    List<Contributor> contributors,
    Optional<String> language,
    Optional<String> epubIdentifier,
    Optional<String> printIdentifier,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> rights,
    Optional<String> description,
    List<String> subjects,
    Optional<Series> series,
    Optional<String> cover,
    Optional<String> url,
    Optional<Accessibility> accessibility) {

  static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Particulars withLanguage(String tag) {
    return with(Optional.of(tag), cover);
  }

  Particulars withCover(String name) {
    return with(language, Optional.of(name));
  }

  private Particulars with(Optional<String> newLanguage, Optional<String> newCover) {
    return new Particulars(
        title,
        subtitle,
        contributors,
        newLanguage,
        epubIdentifier,
        printIdentifier,
        publisher,
        date,
        rights,
        description,
        subjects,
        series,
        newCover,
        url,
        accessibility);
  }

  static Particulars of(Defaults project) {
    return new Particulars(
        project.name().filter(text -> !text.isBlank()),
        Optional.empty(),
        project.developers().stream().filter(n -> !n.isBlank()).map(Contributors::author).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        project.organization().filter(text -> !text.isBlank()),
        project.inceptionYear().filter(IsoDate::isOne),
        project.licences().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(", ", project.licences())),
        project.description().map(String::strip).filter(text -> !text.isEmpty()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        project.url().filter(text -> !text.isBlank()),
        Optional.empty());
  }

  /** These, and where they are silent the others. */
  Particulars or(Particulars others) {
    return new Particulars(
        title.or(others::title),
        subtitle.or(others::subtitle),
        contributors.isEmpty() ? others.contributors : contributors,
        language.or(others::language),
        epubIdentifier.or(others::epubIdentifier),
        printIdentifier.or(others::printIdentifier),
        publisher.or(others::publisher),
        date.or(others::date),
        rights.or(others::rights),
        description.or(others::description),
        subjects.isEmpty() ? others.subjects : subjects,
        series.or(others::series),
        cover.or(others::cover),
        url.or(others::url),
        accessibility.or(others::accessibility));
  }
}
