package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.diagnostics;
import static org.octavo.style.Themes.theme;

import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Position;

class FontFaceTest {

  @Test
  void readsFamilyWeightStyleAndFile() {
    String css =
        "@font-face { font-family: 'My Face'; src: url(a.woff2), url('./fonts/a b.otf') format('x') }\n"
            + "@font-face { font-family: My Face; font-weight: bold; font-style: italic;"
            + " src: local('x'), url(fonts/i.ttf) }";
    assertThat(theme(css).fontFaces())
        .containsExactly(
            new FontFace(
                "My Face", 400, false, "fonts/a b.otf", new Position("book/theme.css", 1, 1)),
            new FontFace(
                "My Face", 700, true, "fonts/i.ttf", new Position("book/theme.css", 2, 1)));
  }

  @Test
  void rejectsFontsOfTheWeb() {
    assertThat(diagnostics("@font-face { font-family: X; src: url(https://example.org/x.ttf) }"))
        .first()
        .asString()
        .contains("\"https://example.org/x.ttf\" is not a file of the book");
  }

  @Test
  void rejectsRangeOfWeights() {
    assertThat(diagnostics("@font-face { font-family: X; src: url(x.ttf); font-weight: 100 900 }"))
        .containsExactly(
            "book/theme.css:1:47: error[css-font-face]: this @font-face cannot be used: \"100 900\" is"
                + " not a valid font-weight Write font-family and src: url(fonts/name.ttf), with a"
                + " TrueType, OpenType or WOFF file of the book folder.");
  }
}
