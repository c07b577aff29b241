package org.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.octavo.text.Scripts;

class FeaturesTest {

  /**
   * AWT cannot switch features, so a file has the results of HarfBuzz: face; language; features;
   * text; the output of {@code hb-shape --no-glyph-names} 6.0.0, which is glyph=cluster+advance or
   * glyph=cluster@x,y+advance.
   */
  @Test
  void shapesFeaturesAndLanguagesLikeHarfBuzz() throws IOException {
    Map<String, Face> faces = new HashMap<>();
    Shaper shaper = new Shaper();
    List<String> differences = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split(";", 5);
      Face face = faces.get(cells[0]);
      if (face == null) {
        face = Fonts.bundled(cells[0]);
        faces.put(cells[0], face);
      }
      Features features = Features.of(Scripts.of(cells[3]), cells[1]);
      for (String setting : cells[2].isEmpty() ? new String[0] : cells[2].split(",")) {
        String[] tagAndValue = setting.split("=");
        features = features.with(tagAndValue[0], Integer.parseInt(tagAndValue[1]));
      }
      String ours = show(shaper.shape(face, features, cells[3]));
      if (!ours.equals(cells[4])) {
        differences.add(line + " but was " + ours);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = FeaturesTest.class.getResourceAsStream("harfbuzz-features.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String show(ShapedText shaped) {
    List<String> glyphs = new ArrayList<>();
    for (int i = 0; i < shaped.size(); i++) {
      String offset =
          shaped.xOffsets()[i] == 0 && shaped.yOffsets()[i] == 0
              ? ""
              : "@" + shaped.xOffsets()[i] + "," + shaped.yOffsets()[i];
      glyphs.add(
          shaped.glyphs()[i] + "=" + shaped.clusters()[i] + offset + "+" + shaped.advances()[i]);
    }
    return "[" + String.join("|", glyphs) + "]";
  }
}
