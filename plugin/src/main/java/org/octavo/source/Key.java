package org.octavo.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A key that authors write in {@code book.yaml} or in a file's front matter: how its value is read,
 * which default the POM gives, and how the manual describes it. {@link BookYaml} lists all keys.
 *
 * <p>Two keys are equal only if they are the same object.
 *
 * @param <T> the type of its value
 */
public final class Key<T> {

  /** Where authors may write a key. */
  enum Place {
    BOOK_YAML,
    BOOK_YAML_AND_FRONT_MATTER,
    FRONT_MATTER
  }

  private final String name;
  private final Place place;
  private final Documentation documentation;
  private final Optional<PomElement> pomElement;
  private final Function<List<String>, Optional<T>> fromPom;
  private final BinaryOperator<T> merge;
  private final BiFunction<T, UnaryOperator<String>, T> changeWords;
  private final BiFunction<Fields, String, Optional<T>> reader;

  private Key(Builder<T> builder, BiFunction<Fields, String, Optional<T>> reader) {
    name = builder.name;
    place = builder.place;
    documentation =
        new Documentation(builder.explanation, builder.values, builder.otherwise, builder.example);
    pomElement = Optional.ofNullable(builder.pomElement);
    fromPom = builder.fromPom;
    merge = builder.merge;
    changeWords = builder.changeWords;
    this.reader = reader;
  }

  static <T> Builder<T> named(String name, Place place) {
    return new Builder<>(name, place);
  }

  String name() {
    return name;
  }

  Place place() {
    return place;
  }

  Documentation documentation() {
    return documentation;
  }

  /** The element of the POM that gives its default. */
  Optional<PomElement> pomElement() {
    return pomElement;
  }

  /** The value in a YAML mapping, if it has one; a wrong value is a diagnostic. */
  Optional<T> read(Fields fields) {
    return reader.apply(fields, name);
  }

  /** The default that the POM gives, if it gives one. */
  Optional<T> fromPom(Defaults project) {
    if (pomElement.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = project.of(pomElement.get());
    return texts.isEmpty() ? Optional.empty() : fromPom.apply(texts);
  }

  /** One value from two sources. */
  T merge(T preferred, T other) {
    return merge.apply(preferred, other);
  }

  /** A value with the words that readers see as prose or as names changed. */
  T changeWords(T value, UnaryOperator<String> change) {
    return changeWords.apply(value, change);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * What the manual says about a key.
   *
   * @param explanation one sentence
   * @param values which values it takes
   * @param otherwise the default if neither {@code book.yaml} nor the POM gives a value; may be
   *     empty
   * @param example lines of YAML
   */
  record Documentation(String explanation, String values, String otherwise, String example) {}

  /** Collects the parts of a key; {@link #readBy} completes it. */
  static final class Builder<T> {
    private final String name;
    private final Place place;
    private String explanation = "";
    private String values = "";
    private String otherwise = "";
    private String example = "";
    private PomElement pomElement;
    private Function<List<String>, Optional<T>> fromPom = texts -> Optional.empty();
    private BinaryOperator<T> merge = (preferred, other) -> preferred;
    private BiFunction<T, UnaryOperator<String>, T> changeWords = (value, change) -> value;

    private Builder(String name, Place place) {
      this.name = name;
      this.place = place;
    }

    /** One sentence that says what the key is for. */
    Builder<T> explanation(String sentence) {
      explanation = sentence;
      return this;
    }

    /** Which values the key takes. */
    Builder<T> values(String text) {
      values = text;
      return this;
    }

    /** Lines of YAML; {@code book.yaml} accepts them as they are. */
    Builder<T> example(String yaml) {
      example = yaml;
      return this;
    }

    /** What Octavo does if neither {@code book.yaml} nor the POM gives a value. */
    Builder<T> otherwise(String text) {
      otherwise = text;
      return this;
    }

    /** Takes the default from the POM; the list of texts is never empty. */
    Builder<T> fromPom(PomElement element, Function<List<String>, Optional<T>> value) {
      pomElement = element;
      fromPom = value;
      return this;
    }

    /** How values of two sources combine; without it the preferred one replaces the other. */
    Builder<T> mergedBy(BinaryOperator<T> operator) {
      merge = operator;
      return this;
    }

    /** Marks the value as prose or names, which are set with the book's typographic marks. */
    Builder<T> words(BiFunction<T, UnaryOperator<String>, T> change) {
      changeWords = change;
      return this;
    }

    /** The key, whose value the reader of another key reads too. */
    Key<T> readWithOther() {
      return readBy((fields, key) -> Optional.empty());
    }

    /** The key, whose value a function of the mapping and of the key's name reads. */
    Key<T> readBy(BiFunction<Fields, String, Optional<T>> reader) {
      return new Key<>(this, reader);
    }
  }
}
