package org.octavo.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;

/** Reads the value of {@code authors}. */
final class Contributors {

  static final List<String> KEYS = List.of("name", "role", "sort-as");

  /** The words for roles and their MARC relator codes (id.loc.gov/vocabulary/relators). */
  private static final Map<String, String> RELATORS = relators();

  /** The values of the key, for the manual. */
  static final String VALUES =
      "a name or a list of names. Instead of a name, a group of `name`, `role` (`author`"
          + " if omitted; otherwise `editor`, `translator`, `illustrator`,"
          + " `photographer`, `compiler`, `contributor`, `introduction`, `foreword`,"
          + " `afterword`, `commentator`, `designer`, `cover-designer`, or a MARC relator"
          + " code of three letters) and `sort-as` (the form in which catalogues sort the"
          + " name; by default `Doe, Jane` for `Jane Doe`)";

  private Contributors() {}

  static Contributor author(String name) {
    String plain = name.strip();
    return new Contributor(plain, "aut", sortForm(plain));
  }

  static List<Contributor> authors(List<String> names) {
    return names.stream().map(Contributors::author).toList();
  }

  /** The words for roles. */
  static Set<String> roles() {
    return RELATORS.keySet();
  }

  static List<Contributor> changeWords(
      List<Contributor> contributors, UnaryOperator<String> change) {
    return contributors.stream()
        .map(c -> new Contributor(change.apply(c.name()), c.role(), change.apply(c.sortAs())))
        .toList();
  }

  static List<Contributor> read(List<Yaml> values, Fields around) {
    List<Contributor> contributors = new ArrayList<>();
    for (Yaml value : values) {
      if (value instanceof Yaml.Scalar scalar) {
        contributors.add(author(scalar.text()));
      } else if (value instanceof Yaml.Mapping mapping) {
        readOne(around.inner(mapping)).ifPresent(contributors::add);
      } else {
        around.wrongType(value, "an author", "a name, or a group with name, role and sort-as");
      }
    }
    return contributors;
  }

  private static Optional<Contributor> readOne(Fields fields) {
    fields.allowOnly(KEYS);
    Optional<String> name = fields.text("name");
    if (name.isEmpty()) {
      fields.diagnostics().report(Code.MISSING_KEY, fields.mapping().at(), "author", "name");
      return Optional.empty();
    }
    String role =
        fields.scalar("role").flatMap(r -> relator(r, fields.diagnostics())).orElse("aut");
    String sortAs = fields.text("sort-as").orElseGet(() -> sortForm(name.get()));
    return Optional.of(new Contributor(name.get(), role, sortAs));
  }

  private static Optional<String> relator(Yaml.Scalar written, Diagnostics diagnostics) {
    String word = written.text().strip().toLowerCase(Locale.ROOT);
    if (word.length() == 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Optional.of(word);
    }
    Optional<String> code = Optional.ofNullable(RELATORS.get(word));
    if (code.isEmpty()) {
      diagnostics.reportUnknown(Code.UNKNOWN_ROLE, written.at(), word, RELATORS.keySet());
    }
    return code;
  }

  /**
   * The form for sorting: {@code Doe, Jane Q.} for {@code Jane Q. Doe}. Names without a space or
   * with a comma stay.
   */
  private static String sortForm(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 || name.indexOf(',') >= 0
        ? name
        : name.substring(space + 1) + ", " + name.substring(0, space).strip();
  }

  private static Map<String, String> relators() {
    Map<String, String> relators = new LinkedHashMap<>();
    relators.put("author", "aut");
    relators.put("editor", "edt");
    relators.put("translator", "trl");
    relators.put("illustrator", "ill");
    relators.put("photographer", "pht");
    relators.put("compiler", "com");
    relators.put("contributor", "ctb");
    relators.put("introduction", "aui");
    relators.put("foreword", "aui");
    relators.put("afterword", "aft");
    relators.put("commentator", "cmm");
    relators.put("designer", "bkd");
    relators.put("cover-designer", "cov");
    return relators;
  }
}
