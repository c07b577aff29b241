package org.octavo.style;

import org.octavo.diagnostic.Position;

/**
 * A typeface the book brings ({@code @font-face}).
 *
 * @param weight 1–1000
 * @param path of the font file below the book folder, with {@code /}; nobody has looked yet whether
 *     it is there
 */
public record FontFace(String family, int weight, boolean italic, String path, Position position) {}
