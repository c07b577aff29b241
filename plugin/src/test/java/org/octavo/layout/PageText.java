package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;

/** A page as readable text: the position, face and size of everything on it. */
public final class PageText {

  /** Consecutive glyphs on one baseline. */
  public record SetLine(double baseline, Owner owner, List<Ink.Letters> runs) {

    public double left() {
      return runs.get(0).x();
    }

    public double right() {
      Ink.Letters last = runs.get(runs.size() - 1);
      return last.x() + last.run().width();
    }

    public String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.run().text()));
      return text.toString();
    }

    /** Mean width of the word spaces, em; 0 if there are none. */
    public double space() {
      double sum = 0;
      int count = 0;
      for (Ink.Letters letters : runs) {
        GlyphRun run = letters.run();
        for (int i = 0; i < run.glyphs().count(); i++) {
          boolean space = run.text().charAt(run.clusters()[i]) == ' ';
          if (space && run.advances()[i] > 0) {
            sum += run.advances()[i] / run.size();
            count++;
          }
        }
      }
      return count == 0 ? 0 : sum / count;
    }

    public boolean artifact() {
      return owner instanceof Owner.Artifact;
    }
  }

  private PageText() {}

  /** The lines of a page in reading order. */
  public static List<SetLine> lines(Page page) {
    List<SetLine> lines = new ArrayList<>();
    for (Ink ink : page.inks()) {
      if (ink instanceof Ink.Letters letters) {
        SetLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean same =
            before != null
                && Math.abs(before.baseline() - baseline(letters)) < 0.01
                && before.artifact() == letters.owner() instanceof Owner.Artifact
                && Math.abs(letters.x() - before.right()) < 1;
        if (!same) {
          lines.add(new SetLine(baseline(letters), letters.owner(), new ArrayList<>()));
        }
        lines.get(lines.size() - 1).runs().add(letters);
      }
    }
    return lines;
  }

  /** The baseline of the line, not of raised text in it. */
  private static double baseline(Ink.Letters letters) {
    return letters.baseline() + letters.run().type().rise();
  }

  public static String of(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    for (Page page : pages) {
      text.append(page.verso() ? "verso " : "recto ").append(page.folio());
      text.append(page.blank() ? " blank" : "").append('\n');
      lines(page).forEach(line -> text.append(of(line)));
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Rule rule) {
          text.append(box("rule", rule.y(), rule.x(), rule.width(), rule.height())).append('\n');
        } else if (ink instanceof Ink.Picture picture) {
          text.append(box("image", picture.y(), picture.x(), picture.width(), picture.height()));
          text.append(' ').append(picture.image().path()).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String of(SetLine line) {
    GlyphRun first = line.runs().get(0).run();
    String lineText = line.text();
    String mark = lineText.endsWith("\u00AD") ? "-" : "";
    String artifact =
        line.owner() instanceof Owner.Artifact owner
            ? " (" + owner.kind().name().toLowerCase(Locale.ROOT) + ")"
            : "";
    return String.format(
        Locale.ROOT,
        "%7.2f %7.2f %7.2f  %5.3f %6.4f  %s %.2f%s |%s%s%n",
        line.baseline(),
        line.left(),
        line.right(),
        line.space(),
        first.scale(),
        first.face(),
        first.size(),
        artifact,
        mark.isEmpty() ? lineText.stripTrailing() : lineText.substring(0, lineText.length() - 1),
        mark);
  }

  private static String box(String what, double y, double x, double width, double height) {
    return String.format(Locale.ROOT, "%7.2f %7.2f %s %.2f × %.2f", y, x, what, width, height);
  }
}
