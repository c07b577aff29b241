package org.octavo.layout.ink;

/** Copies of ink at another position or with another owner. */
public final class Inks {

  private Inks() {}

  public static Ink moved(Ink ink, double dx, double dy) {
    if (ink instanceof Ink.Letters letters) {
      return new Ink.Letters(
          letters.owner(),
          letters.x() + dx,
          letters.baseline() + dy,
          letters.run(),
          letters.place());
    } else if (ink instanceof Ink.Rule rule) {
      return new Ink.Rule(
          rule.owner(), rule.x() + dx, rule.y() + dy, rule.width(), rule.height(), rule.color());
    } else if (ink instanceof Ink.Picture picture) {
      return new Ink.Picture(
          picture.owner(),
          picture.x() + dx,
          picture.y() + dy,
          picture.width(),
          picture.height(),
          picture.image());
    }
    Ink.Link link = (Ink.Link) ink;
    return new Ink.Link(
        link.owner(), link.x() + dx, link.y() + dy, link.width(), link.height(), link.href());
  }

  public static Ink repeated(Ink ink) {
    return owned(ink, new Owner.Artifact(Owner.Kind.REPEATED));
  }

  public static Ink owned(Ink ink, Owner owner) {
    if (ink instanceof Ink.Letters letters) {
      return new Ink.Letters(
          owner, letters.x(), letters.baseline(), letters.run(), letters.place());
    } else if (ink instanceof Ink.Picture picture) {
      return new Ink.Picture(
          owner, picture.x(), picture.y(), picture.width(), picture.height(), picture.image());
    }
    return ink;
  }
}
