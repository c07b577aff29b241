package org.octavo.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faces in the plugin's jar. */
final class BundledFaces {

  private static final String FOLDER = "/org/octavo/fonts/";

  private BundledFaces() {}

  /** Families by name in lower case. */
  static Map<String, Family> families() {
    Map<String, Family> families = new LinkedHashMap<>();
    families.put("source serif 4", sourceSerif());
    families.put(
        "source sans 3",
        new Family(
            List.of(
                text("SourceSans3-Regular", 400, false),
                text("SourceSans3-It", 400, true),
                text("SourceSans3-Semibold", 600, false),
                text("SourceSans3-SemiboldIt", 600, true),
                text("SourceSans3-Bold", 700, false))));
    families.put(
        "source code pro",
        new Family(
            List.of(
                text("SourceCodePro-Regular", 400, false),
                text("SourceCodePro-It", 400, true),
                text("SourceCodePro-Semibold", 600, false),
                text("SourceCodePro-SemiboldIt", 600, true))));
    families.put(
        "noto sans symbols 2", new Family(List.of(text("NotoSansSymbols2-Regular", 400, false))));
    return families;
  }

  private static Family sourceSerif() {
    List<FaceEntry> faces = new ArrayList<>();
    faces.add(text("SourceSerif4-Regular", 400, false));
    faces.add(text("SourceSerif4-It", 400, true));
    faces.add(text("SourceSerif4-Semibold", 600, false));
    faces.add(text("SourceSerif4-SemiboldIt", 600, true));
    faces.add(text("SourceSerif4-Bold", 700, false));
    faces.add(text("SourceSerif4-BoldIt", 700, true));
    FaceEntry.OpticalSize caption = FaceEntry.OpticalSize.CAPTION;
    faces.add(entry("SourceSerif4Caption-Regular", 400, false, caption));
    faces.add(entry("SourceSerif4Caption-It", 400, true, caption));
    FaceEntry.OpticalSize display = FaceEntry.OpticalSize.DISPLAY;
    faces.add(entry("SourceSerif4Display-Regular", 400, false, display));
    faces.add(entry("SourceSerif4Display-It", 400, true, display));
    faces.add(entry("SourceSerif4Display-Semibold", 600, false, display));
    return new Family(List.copyOf(faces));
  }

  private static FaceEntry text(String file, int weight, boolean italic) {
    return entry(file, weight, italic, FaceEntry.OpticalSize.TEXT);
  }

  private static FaceEntry entry(
      String file, int weight, boolean italic, FaceEntry.OpticalSize opticalSize) {
    return new FaceEntry(weight, italic, opticalSize, () -> read(file + ".ttf"));
  }

  private static Face read(String file) {
    try (InputStream in = BundledFaces.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("The plugin's jar lacks " + FOLDER + file);
      }
      return Face.read(in.readAllBytes(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
