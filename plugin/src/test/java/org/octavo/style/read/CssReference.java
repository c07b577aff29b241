package org.octavo.style.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.octavo.style.Property;
import org.octavo.style.PropertyNames;
import org.octavo.style.PropertyUse;

/** Writes the manual's reference of CSS from the tables in the code. */
final class CssReference {

  /** A line of a table: an example in CSS, and its meaning. */
  private record Row(String shown, String example, String meaning) {}

  private static final List<Row> AT_RULES =
      List.of(
          new Row("`@page`", "@page { margin: 20mm }", "Size, margins and margin boxes of pages."),
          new Row(
              "`@media print`",
              "@media print { p { widows: 3 } }",
              "Rules for the PDF alone. `screen` rules go into the EPUB alone."),
          new Row(
              "`@media (-octavo-edition: press)`",
              "@media (-octavo-edition: press) { a { color: black } }",
              "Colours and `text-decoration` of the print edition."),
          new Row(
              "`@font-face`",
              "@font-face { font-family: Mine; src: url(fonts/mine.ttf) }",
              "A font of the book: `font-family`, `font-weight`, `font-style` and `src` with the path"
                  + " of a TrueType, OpenType or WOFF file below the book folder."));

  private static final List<Row> CONTENT =
      List.of(
          content("\"text\"", "A string."),
          content("attr(title)", "The value of an attribute of the element."),
          content("counter(figure, upper-roman)", "A counter; `page` and `pages` count pages."),
          content("counters(item, \".\")", "All values of nested counters."),
          content(
              "string(chapter, first)",
              "A named string: `first`, `start`, `last` or" + " `first-except`."),
          content("target-counter(attr(href), page)", "A counter at the target of a link."),
          content("target-text(attr(href))", "The text of the target of a link."),
          content("leader(dotted)", "A line of dots; also `solid`, `space` or a string."),
          content("open-quote", "The opening quotation mark; `close-quote` is the closing one."),
          new Row(
              "`content()`",
              "h1 { string-set: chapter content() }",
              "The text of the element, in `string-set`."));

  private static final List<Row> VALUES =
      List.of(
          value("12pt", "Absolute lengths: `pt`, `px`, `pc`, `in`, `cm`, `mm`, `Q`."),
          value("1.5em", "Relative to the font size: `em`, `ex` and `ch` (half an `em`), `rem`."),
          value("2lh", "Relative to the line height: `lh`, `rlh`."),
          value(
              "5%",
              "Relative to the width of the containing block, unless the property says otherwise."),
          value("calc(100% - 2em)", "Sums and products of lengths."),
          new Row(
              "`var(--name, 1em)`",
              ":root { --name: 2em } p { margin-left: var(--name, 1em) }",
              "A custom property, set on `:root`, `html` or `body`."),
          new Row(
              "`#663399`, `rgb(…)`, `hsl(…)`, names",
              "p { color: hsl(270 50% 40% / 80%) }",
              "Colours in sRGB. A transparent colour is mixed with white."),
          new Row(
              "`inherit`, `initial`, `unset`, `revert`",
              "p { color: unset }",
              "Accepted by every property; `revert` means `unset`."));

  private CssReference() {}

  private static Row content(String value, String meaning) {
    return new Row("`" + value + "`", "p::before { content: " + value + " }", meaning);
  }

  private static Row value(String value, String meaning) {
    return new Row("`" + value + "`", "p { margin-left: " + value + " }", meaning);
  }

  /** The examples of the tables, as stylesheets. */
  static Stream<String> examples() {
    Stream<String> boxes =
        SheetReader.MARGIN_BOXES.keySet().stream()
            .map(name -> "@page { " + name + " { content: \"x\" } }");
    Stream<String> pages =
        PageSelectorReader.PSEUDOS.stream().map(name -> "@page chapter:" + name + " {}");
    Stream<String> selectors =
        SelectorReader.pseudoNames().stream()
            .map(name -> "p" + name.replace("()", name.contains("nth") ? "(2n+1)" : "(p)") + " {}");
    Stream<String> rows =
        Stream.of(AT_RULES, CONTENT, VALUES).flatMap(List::stream).map(Row::example);
    return Stream.of(boxes, pages, selectors, rows).flatMap(examples -> examples);
  }

  static String text() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # CSS reference

        <!-- Generated from the tables in the code. Change those, then run
             CssReferenceTest with -Doctavo.golden=update. -->

        Octavo reads `theme.css` in the book folder after its default theme. This page lists
        everything that a theme can contain. Octavo reports anything else; see the diagnostics
        whose codes begin with `css-`.

        ```css
        @page chapter:left {
          @top-left { content: counter(page) }
        }
        h1 { string-set: chapter content(); break-before: recto }
        p.note { font-size: 0.9em; text-indent: 0 }
        ```

        ## Properties

        *Values* are in the syntax of the CSS specifications. *PDF* and *EPUB* say whether the
        property has an effect there.

        """);
    properties(out);
    shorthands(out);
    otherNames(out);
    rows(out, "Values", "Value", VALUES);
    rows(out, "Generated content", "Value of `content`", CONTENT);
    selectors(out);
    rows(out, "At-rules", "Rule", AT_RULES);
    pages(out);
    return out.toString();
  }

  private static void properties(StringBuilder out) {
    Map<String, String> lines = new TreeMap<>();
    for (Property property : Property.values()) {
      lines.put(
          property.cssName(),
          line(
              code(property.cssName()),
              code(property.syntax()),
              code(property.initialText()),
              yes(property.inherited()),
              "yes",
              yes(property.use() == PropertyUse.BOTH),
              property.explanation()));
    }
    for (EpubProperty property : EpubProperty.values()) {
      lines.put(
          property.cssName(),
          line(code(property.cssName()), "not checked", "", "", "", "yes", property.explanation()));
    }
    table(out, "Property", "Values", "Initial", "Inherited", "PDF", "EPUB", "Meaning");
    lines.values().forEach(out::append);
    out.append("\nThe property `size` and the margin boxes are for `@page` alone.\n");
  }

  private static void shorthands(StringBuilder out) {
    out.append(
        "\n## Shorthands\n\nA shorthand sets the properties that it does not mention to their");
    out.append(" initial values.\n\n");
    table(out, "Shorthand", "Sets");
    for (String name : new TreeSet<>(Shorthand.names())) {
      List<Property> longhands = Shorthand.of(name).orElseThrow().longhands();
      out.append(
          line(
              code(name),
              longhands.stream().map(p -> code(p.cssName())).collect(Collectors.joining(", "))));
    }
  }

  private static void otherNames(StringBuilder out) {
    out.append("\n## Other names\n\n");
    table(out, "Name", "Same as");
    Map<String, String> names = new TreeMap<>(Map.of("word-wrap", "overflow-wrap"));
    PropertyNames.aliases().forEach((name, property) -> names.put(name, property.cssName()));
    names.forEach((name, same) -> out.append(line(code(name), code(same))));
  }

  private static void rows(StringBuilder out, String title, String head, List<Row> rows) {
    out.append("\n## ").append(title).append("\n\n");
    table(out, head, "Meaning");
    rows.forEach(row -> out.append(line(row.shown(), row.meaning())));
  }

  private static void selectors(StringBuilder out) {
    out.append(
        """

        ## Selectors

        Elements, classes, ids, `*`, lists with commas, and the combinators descendant, `>`, `+`
        and `~`. Attributes: `[a]`, `[a="b"]`, `[a~="b"]`, `[a|="b"]`, `[a^="b"]`, `[a$="b"]`,
        `[a*="b"]`, each with `i` to ignore case.

        """);
    table(out, "Selector", "Matches");
    List<String> names = new ArrayList<>(SelectorReader.pseudoNames());
    Set<String> functions = Set.of(":nth-child()", ":nth-of-type()");
    for (String name : names) {
      out.append(line(code(name), MATCHES.get(name)));
      if (functions.contains(name)) {
        String last = name.replace("nth-", "nth-last-");
        out.append(line(code(last), "The same, counted from the end."));
      }
    }
    out.append("\nAccepted, but they match nothing in a book: ");
    out.append(
        SelectorReader.NEVER.stream()
            .sorted(Comparator.naturalOrder())
            .map(name -> code(":" + name))
            .collect(Collectors.joining(", ")));
    out.append(".\n");
  }

  private static final Map<String, String> MATCHES =
      Map.ofEntries(
          Map.entry("::before", "Generated content before the text of the element."),
          Map.entry("::after", "Generated content after the text of the element."),
          Map.entry("::marker", "The marker of a list item."),
          Map.entry("::first-letter", "The first letter of a block."),
          Map.entry("::first-line", "The first line of a block."),
          Map.entry(":root", "The element `html`."),
          Map.entry(":empty", "An element without content."),
          Map.entry(":first-child", "The first element of its parent."),
          Map.entry(":last-child", "The last element of its parent."),
          Map.entry(":only-child", "The only element of its parent."),
          Map.entry(":first-of-type", "The first element of its name in its parent."),
          Map.entry(":last-of-type", "The last element of its name in its parent."),
          Map.entry(":only-of-type", "The only element of its name in its parent."),
          Map.entry(":link", "A link."),
          Map.entry(":any-link", "A link."),
          Map.entry(
              ":nth-child()", "Elements by their number in the parent: `odd`, `even`, `3n+1`."),
          Map.entry(":nth-of-type()", "Elements by their number among those of their name."),
          Map.entry(":not()", "Elements that match none of the selectors."),
          Map.entry(":is()", "Elements that match one of the selectors."),
          Map.entry(":where()", "The same, with a specificity of 0."),
          Map.entry(":lang()", "Elements in a language or one of its variants."));

  private static void pages(StringBuilder out) {
    out.append("\n## Page selectors\n\n");
    out.append("`@page`, `@page name` (see the property `page`), and both with these:\n\n");
    table(out, "Selector", "Matches");
    Map<String, String> matches =
        Map.of(
            "first", "The first page of a sequence of pages with the same name.",
            "blank", "A blank page before a recto or verso.",
            "left", "A left page.",
            "right", "A right page.");
    PageSelectorReader.PSEUDOS.forEach(
        name -> out.append(line(code(":" + name), matches.get(name))));
    out.append("\n## Margin boxes\n\nInside `@page`: ");
    out.append(
        SheetReader.MARGIN_BOXES.keySet().stream()
            .map(CssReference::code)
            .collect(Collectors.joining(", ")));
    out.append(".\n");
  }

  private static void table(StringBuilder out, String... heads) {
    out.append(line(heads)).append("|---".repeat(heads.length)).append("|\n");
  }

  private static String line(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
        .collect(Collectors.joining("|", "|", "|\n"));
  }

  /** A vertical bar ends a cell, even inside code. */
  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  private static String yes(boolean value) {
    return value ? "yes" : "";
  }
}
