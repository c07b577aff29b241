package org.octavo.book;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Position;

/** The entries of the index, nested. */
final class IndexTree {

  /** A place in the text. */
  record Place(String id, Position origin) {}

  /** A reference to another entry. */
  record Reference(List<String> path, Position origin) {}

  /** An entry with its subentries. */
  static final class Entry {

    private final String term;
    private final Map<String, Entry> below = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private Entry(String term) {
      this.term = term;
    }

    String term() {
      return term;
    }

    List<Place> places() {
      return places;
    }

    List<Reference> references() {
      return references;
    }

    /** The subentries, sorted. */
    List<Entry> below(Comparator<String> alphabet) {
      return below.values().stream().sorted(Comparator.comparing(Entry::term, alphabet)).toList();
    }

    private Entry at(List<String> path) {
      Entry entry = this;
      for (String name : path) {
        entry = entry.below.computeIfAbsent(name, Entry::new);
      }
      return entry;
    }
  }

  private final Entry root = new Entry("");

  boolean isEmpty() {
    return root.below.isEmpty();
  }

  void add(List<String> path, String id, Position origin) {
    root.at(path).places.add(new Place(id, origin));
  }

  void refer(List<String> path, List<String> preferred, Position origin) {
    root.at(path).references.add(new Reference(preferred, origin));
  }

  /** The entry that a reference names. */
  Optional<Entry> find(List<String> path) {
    Entry entry = root;
    for (String name : path) {
      entry = entry.below.get(name);
      if (entry == null) {
        return Optional.empty();
      }
    }
    return Optional.of(entry);
  }

  /** The terms of the first level. */
  List<String> terms() {
    return List.copyOf(root.below.keySet());
  }

  /** The entries of the first level, sorted for a language and grouped by their first letter. */
  List<List<Entry>> groups(String language) {
    List<List<Entry>> groups = new ArrayList<>();
    int letter = -1;
    for (Entry entry : root.below(alphabet(language))) {
      int first = initial(entry.term());
      if (groups.isEmpty() || first != letter) {
        groups.add(new ArrayList<>());
        letter = first;
      }
      groups.get(groups.size() - 1).add(entry);
    }
    return groups;
  }

  /** Letter by letter, ignoring spaces and punctuation (CMOS 16.60). */
  static Comparator<String> alphabet(String language) {
    Comparator<Object> letters = Collator.getInstance(Locale.forLanguageTag(language));
    return Comparator.<String, String>comparing(term -> term, letters::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  /** The first letter without its accents; 0 for digits and for terms without letters. */
  private static int initial(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.isDigit(c) ? 0 : Character.toUpperCase(c))
        .findFirst()
        .orElse(0);
  }
}
