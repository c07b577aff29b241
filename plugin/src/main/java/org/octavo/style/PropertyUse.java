package org.octavo.style;

/** The outputs in which a property has an effect. */
public enum PropertyUse {
  /** In the PDF and in the EPUB. */
  BOTH,
  /** In the PDF; left out of the CSS of the EPUB, because e-readers do not know it. */
  PDF,
  /** In {@code @page}, and so in the PDF alone. */
  PAGE
}
