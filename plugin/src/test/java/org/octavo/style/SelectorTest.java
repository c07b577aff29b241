package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.e;
import static org.octavo.style.Themes.theme;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.tree.Element;

class SelectorTest {

  private static final int FOUND = 0x010203;

  private static final Element TREE =
      e(
          "section",
          "@id=root",
          "@class=chapter",
          e("h1", "@id=h", "@class=title big", "Title"),
          e(
              "p",
              "@id=p1",
              e("em", "@id=em", "a"),
              " text ",
              e("a", "@id=a", "@href=https://x.org")),
          e("p", "@id=p2", "@lang=en-GB", "b"),
          e("ul", "@id=ul", e("li", "@id=l1", "1"), e("li", "@id=l2", "2"), e("li", "@id=l3", "3")),
          e("p", "@id=p3", "@title=One Two"),
          "text at the end");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '%',
      value = {
        "p ; p1 p2 p3",
        ".title ; h",
        ".title.big ; h",
        "h1.small ; %%",
        "#p2 ; p2",
        "section p ; p1 p2 p3",
        "section > em ; %%",
        "section > p > em ; em",
        "body em ; em",
        "html > body > section ; root",
        "h1 + p ; p1",
        "h1 ~ p ; p1 p2 p3",
        "p ~ ul > li + li ; l2 l3",
        "p + p + ul li ; l1 l2 l3",
        ":first-child ; root h em l1",
        "p:first-child ; %%",
        "li:last-child ; l3",
        "p:last-child ; p3",
        "p:first-of-type ; p1",
        "p:last-of-type ; p3",
        "ul:only-of-type ; ul",
        "section:only-child ; root",
        "li:nth-child(2n+1) ; l1 l3",
        "li:nth-child( odd ) ; l1 l3",
        "li:nth-child(-n + 2) ; l1 l2",
        "li:nth-last-child(1) ; l3",
        "p:nth-of-type(2) ; p2",
        "p:nth-child(2) ; p1",
        "p:empty ; p3",
        "[href] ; a",
        "a[href^='https:'] ; a",
        "a[href$=\".org\"] ; a",
        "a[href*=X\\.O i] ; a",
        "a[href='https://x.org/'] ; %%",
        "[lang|=en] ; p2",
        "[title~=Two] ; p3",
        "[title~='One Two'] ; %%",
        "p:lang(en-gb) ; p2",
        "p:not(#p1, [lang]) ; p3",
        "p:is(#p1, ul p) ; p1",
        ":is(ul, ol) > :not(:first-child) ; l2 l3",
        ":where(section) > h1 ; h",
        "a:hover ; %%",
        "a:link ; a",
        "p\\31  ; %%",
        ".b\\69g ; h",
        "*|p ; p1 p2 p3",
        "li, em ; em l1 l2 l3"
      })
  void matchesElements(String selector, String ids) {
    Stylesheet theme = theme("* { color: black } " + selector + " { color: #010203 !important }");
    List<String> found = new ArrayList<>();
    collect(theme.apply(TREE, "de"), found);
    assertThat(String.join(" ", found)).isEqualTo(ids);
  }

  private static void collect(Styled.Node node, List<String> found) {
    if (node.style().type().color().equals(Color.of(FOUND))) {
      found.add(node.element().attributes().get("id"));
    }
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner) {
        collect(inner, found);
      }
    }
  }
}
