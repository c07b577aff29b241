package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.e;
import static org.octavo.style.Themes.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.tree.Element;

/**
 * Compares the cascade with a plain implementation of CSS Cascade 4 §6.1 on random rules and
 * elements. Each rule sets {@code tab-size} to its own number.
 */
class CascadeOrderTest {

  private static final int RULES = 150;
  private static final int ELEMENTS = 60;

  /** A rule with an optional section around the paragraph; an empty string stands for any. */
  private record TestRule(
      String section, List<String> classes, String id, boolean important, int number) {

    String css() {
      StringBuilder css = new StringBuilder();
      css.append(section.isEmpty() ? "" : "section." + section + " ").append("p");
      classes.forEach(name -> css.append(".").append(name));
      css.append(id.isEmpty() ? "" : "#" + id).append(" { tab-size: ").append(number);
      return css.append(important ? " !important }\n" : " }\n").toString();
    }

    boolean matches(TestElement element) {
      return (section.isEmpty() || section.equals(element.section()))
          && element.classes().containsAll(classes)
          && (id.isEmpty() || id.equals(element.id()));
    }

    int specificity() {
      int types = section.isEmpty() ? 1 : 2;
      int names = classes.size() + (section.isEmpty() ? 0 : 1);
      return (id.isEmpty() ? 0 : 10_000) + 100 * names + types;
    }
  }

  private record TestElement(String section, List<String> classes, String id) {

    Element element() {
      Element paragraph = e("p", "@class=" + String.join(" ", classes), "@id=" + id, "text");
      return e("section", "@class=" + section, paragraph);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void choosesTheSameDeclarationAsThePlainImplementation(long seed) {
    Random random = new Random(seed);
    List<TestRule> rules = new ArrayList<>();
    StringBuilder css = new StringBuilder("p { tab-size: 1 }\n");
    for (int i = 0; i < RULES; i++) {
      String section = random.nextInt(3) == 0 ? "s" + random.nextInt(3) : "";
      String id = random.nextInt(4) == 0 ? "i" + random.nextInt(5) : "";
      boolean important = random.nextInt(8) == 0;
      rules.add(new TestRule(section, classes(random, 2), id, important, i + 2));
      css.append(rules.get(i).css());
    }
    Stylesheet theme = theme(css.toString());
    for (int i = 0; i < ELEMENTS; i++) {
      String section = "s" + random.nextInt(3);
      String id = "i" + random.nextInt(5);
      TestElement element = new TestElement(section, classes(random, 5), id);
      Styled.Node styled = Themes.find(theme.apply(element.element(), "en"), id);
      assertThat(styled.style().setting().tabSize())
          .as(element.toString())
          .isEqualTo(winner(rules, element));
    }
  }

  private static List<String> classes(Random random, int most) {
    List<String> classes = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      String name = "c" + random.nextInt(6);
      if (!classes.contains(name)) {
        classes.add(name);
      }
    }
    return classes;
  }

  private static int winner(List<TestRule> rules, TestElement element) {
    return rules.stream()
        .filter(rule -> rule.matches(element))
        .max(
            Comparator.comparing(TestRule::important)
                .thenComparing(TestRule::specificity)
                .thenComparing(TestRule::number))
        .map(TestRule::number)
        .orElse(1);
  }
}
