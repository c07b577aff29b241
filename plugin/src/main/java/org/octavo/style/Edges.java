package org.octavo.style;

/** Margins or paddings on the four sides. */
public record Edges(Length top, Length right, Length bottom, Length left) {
  public static final Edges NONE = new Edges(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);
}
