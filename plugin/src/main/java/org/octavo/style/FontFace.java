package org.octavo.style;

import org.octavo.diagnostic.Position;

/**
 * A font that the book declares by {@code @font-face}.
 *
 * @param weight 1–1000
 * @param path of the font file below the book folder, with {@code /}; the file may not exist
 */
public record FontFace(String family, int weight, boolean italic, String path, Position position) {}
