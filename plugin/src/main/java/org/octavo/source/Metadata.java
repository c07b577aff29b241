package org.octavo.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values of the keys in {@link BookYaml}, from one source or merged from several. Immutable.
 *
 * <p>{@link #get} returns the value of any key. The methods with names cover values that every book
 * has and values that several packages read.
 */
public final class Metadata {

  /** The metadata of a source that gives no value. */
  public static final Metadata EMPTY = new Metadata(Map.of(), "");

  private final Map<Key<?>, Object> values;
  private final String modified;

  private Metadata(Map<Key<?>, Object> values, String modified) {
    this.values = Collections.unmodifiableMap(values);
    this.modified = modified;
  }

  /** Reads all given keys of a mapping. */
  static Metadata read(Fields fields, List<Key<?>> keys) {
    Metadata read = EMPTY;
    for (Key<?> key : keys) {
      read = read.withRead(key, fields);
    }
    return read;
  }

  /** The defaults that a POM gives. */
  static Metadata of(Defaults project) {
    Metadata defaults = EMPTY;
    for (Key<?> key : BookYaml.KEYS) {
      defaults = defaults.withDefault(key, project);
    }
    return defaults;
  }

  /** The value of a key, if the book has one. */
  @SuppressWarnings("unchecked") // with() stores only values of the key's type
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable((T) values.get(key));
  }

  /** The title. Empty if only the first heading can give one and it has not been read yet. */
  public String title() {
    return get(BookYaml.TITLE).orElse("");
  }

  /** The book's language, BCP 47. */
  public String language() {
    return get(BookYaml.LANGUAGE).orElse(BookYaml.DEFAULT_LANGUAGE);
  }

  /** The contributors in the order of the title page. */
  public List<Contributor> contributors() {
    return get(BookYaml.AUTHORS).orElse(List.of());
  }

  /** The names of the contributors with the role {@code aut}, in order. */
  public List<String> authors() {
    return contributors().stream()
        .filter(c -> c.role().equals("aut"))
        .map(Contributor::name)
        .toList();
  }

  /** Subjects for shops and libraries. */
  public List<String> subjects() {
    return get(BookYaml.SUBJECTS).orElse(List.of());
  }

  /** The EPUB's identifier: a URN or a web address, the same in every build; empty if unset. */
  public String epubIdentifier() {
    return identifiers().epub().orElse("");
  }

  /** The print edition's identifier. */
  public Optional<String> printIdentifier() {
    return identifiers().print();
  }

  private Identifiers identifiers() {
    return get(BookYaml.IDENTIFIER).orElse(Identifiers.NONE);
  }

  /** The publisher's statement; empty if there is none. */
  public AccessibilityStatement accessibility() {
    return get(BookYaml.ACCESSIBILITY).orElse(AccessibilityStatement.NONE);
  }

  /** The time of the build as the POM fixes it: ISO 8601 in UTC with {@code Z}, whole seconds. */
  public String modified() {
    return modified;
  }

  /** These metadata with another value of one key. */
  public <T> Metadata with(Key<T> key, T value) {
    Map<Key<?>, Object> changed = new LinkedHashMap<>(values);
    changed.put(key, value);
    return new Metadata(changed, modified);
  }

  private <T> Metadata withRead(Key<T> key, Fields fields) {
    return key.read(fields).map(value -> with(key, value)).orElse(this);
  }

  private <T> Metadata withDefault(Key<T> key, Defaults project) {
    return key.fromPom(project).map(value -> with(key, value)).orElse(this);
  }

  /** These metadata with another time of the build. */
  public Metadata withModified(String time) {
    return new Metadata(values, time);
  }

  /** These metadata; for keys that have no value here, the values of the others. */
  Metadata or(Metadata others) {
    Metadata merged = this;
    for (Key<?> key : others.values.keySet()) {
      merged = merged.merged(key, others);
    }
    return merged;
  }

  private <T> Metadata merged(Key<T> key, Metadata others) {
    T other = others.get(key).orElseThrow();
    return with(key, get(key).map(value -> key.merge(value, other)).orElse(other));
  }

  /** These metadata with all prose and names changed in the same way. */
  public Metadata withWords(UnaryOperator<String> change) {
    Metadata changed = this;
    for (Key<?> key : values.keySet()) {
      changed = changed.withWords(key, change);
    }
    return changed;
  }

  private <T> Metadata withWords(Key<T> key, UnaryOperator<String> change) {
    return with(key, key.changeWords(get(key).orElseThrow(), change));
  }

  /** These metadata without a certification of the book's accessibility. */
  public Metadata withoutCertification() {
    return with(BookYaml.ACCESSIBILITY, accessibility().withoutCertification());
  }

  /**
   * The values that identify the book. The file identifier of a PDF is a digest of this text and of
   * the pages, so the text must stay the same from one version of Octavo to the next.
   */
  @Override
  public String toString() {
    return "Metadata[title="
        + title()
        + named("subtitle", BookYaml.SUBTITLE)
        + ", contributors="
        + contributors()
        + ", language="
        + language()
        + ", epubIdentifier="
        + epubIdentifier()
        + ", printIdentifier="
        + printIdentifier()
        + named("publisher", BookYaml.PUBLISHER)
        + named("date", BookYaml.DATE)
        + named("rights", BookYaml.RIGHTS)
        + named("description", BookYaml.DESCRIPTION)
        + ", subjects="
        + subjects()
        + named("series", BookYaml.SERIES)
        + named("cover", BookYaml.COVER)
        + named("url", BookYaml.URL)
        + ", modified="
        + modified
        + ", accessibility="
        + accessibility()
        + "]";
  }

  private String named(String name, Key<?> key) {
    return ", " + name + "=" + get(key);
  }
}
