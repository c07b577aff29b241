package org.octavo.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;

class SvgSanitizerTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g onclick='x()'/>",
        "<a xlink:href='javascript:alert(1)'/>",
        "<image href='photo.jpg'/>",
        "<image xlink:href='https://example.org/x.png'/>",
        "<image href='data:image/svg+xml;base64,AAAA'/>",
        "<use xlink:href='other.svg#part'/>",
        "<rect fill='url(https://example.org/x.svg#p)'/>",
        "<rect style='fill: URL( \"https://example.org/x.svg#p\" )'/>",
        "<style>@import 'https://example.org/x.css'; .a { fill: red }</style>",
        "<a><set attributeName='xlink:href' to='javascript:alert(1)'/></a>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<script xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/'/>"
      })
  void removesActiveContentAndExternalReferences(String content) {
    String clean = clean("<text>kept</text>" + content + "<text>too</text>").orElseThrow();
    assertThat(clean)
        .contains("<text>kept</text>", "<text>too</text>")
        .doesNotContain("example.org", "alert", "onclick", "photo.jpg", "other.svg", "AAAA")
        .doesNotContainIgnoringCase("foreignObject");
    assertThat(diagnostics.all())
        .singleElement()
        .matches(found -> found.toString().startsWith("book/x.svg:3: warning[unsafe-svg]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width=\"9\" height=\"5\" fill=\"url(#gradient)\"></rect>",
        "<use xlink:href=\"#part\"></use>",
        "<image href=\"data:image/png;base64,AAAA\"></image>",
        "<a href=\"https://example.org/\"><text>there</text></a>",
        "<style>.a &gt; .b { fill: url('#g') }</style>",
        "<text xml:lang=\"ru\">Совет &amp; &lt;more&gt;</text>"
      })
  void keepsSafeContent(String content) {
    assertThat(clean(content).orElseThrow()).contains(content);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void removesEditorMetadataWithoutReportingIt() {
    String clean =
        clean(
                "<metadata><x/></metadata><g xmlns:inkscape='http://www.inkscape.org/' inkscape:label='a'>"
                    + "<inkscape:view/></g>")
            .orElseThrow();
    assertThat(clean).contains("<g></g>").doesNotContain("metadata", "inkscape");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void resolvesInternalEntitiesOnly() {
    String svg =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/svg11.dtd' ["
            + "<!ENTITY ns 'http://www.w3.org/2000/svg'>"
            + "<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='&ns;'><text>a&secret;b</text></svg>";
    assertThat(clean(svg.getBytes(StandardCharsets.UTF_8)).orElse(""))
        .contains("xmlns=\"http://www.w3.org/2000/svg\"")
        .doesNotContain("root");
  }

  @Test
  void rejectsEntityExpansionAttack() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><svg xmlns='http://www.w3.org/2000/svg'><text>&a29;</text></svg>");
    assertThat(clean(bomb.toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void reportsMalformedSvgAtItsLine() {
    assertThat(clean("<g>\n</h>")).isEmpty();
    assertThat(diagnostics.all())
        .singleElement()
        .extracting(Diagnostic::toString)
        .asString()
        .startsWith("book/x.svg:4: error[bad-image]");
  }

  private Optional<String> clean(String content) {
    String svg =
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">\n"
            + content
            + "\n</svg>";
    return clean(svg.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> clean(byte[] svg) {
    return SvgSanitizer.clean(svg, "book/x.svg", diagnostics)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
