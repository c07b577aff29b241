package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.book.Manuscripts.blocks;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionNumberingTest {

  private Manuscripts manuscript;

  @BeforeEach
  void createManuscript(@TempDir Path folder) {
    manuscript = new Manuscripts(folder);
    manuscript.file("images/map.png", "").file("sub/plan.png", "");
  }

  @Test
  void numbersFiguresThroughTheBook() {
    Book book =
        manuscript
            .file("frontispiece.md", "![Front](images/map.png \"Not numbered\")\n")
            .file("1.md", "# One\n\n![A map](images/map.png \"The land.\"){#map}\n\n[](#plan)\n")
            .file("sub/2.md", "# Two\n\n![A plan](plan.png \"The house.\"){#plan}\n\n[](#map)\n")
            .build();
    assertThat(blocks(book, "one"))
        .contains(
            "src=\"images/map.png\"",
            "<figcaption><span class=\"label\">Figure 1</span> The land.</figcaption>",
            "class=\"cross-reference\">Figure 2</a>");
    assertThat(blocks(book, "two"))
        .contains(
            "src=\"sub/plan.png\"",
            "<span class=\"label\">Figure 2</span> The house.",
            ">Figure 1</a>");
    assertThat(blocks(book, "frontispiece")).contains("<figcaption>Not numbered</figcaption>");
    assertThat(manuscript.diagnostics()).isEmpty();
  }

  @Test
  void reportsMissingImages() {
    manuscript
        .file(
            "sub/1.md",
            """
            # One

            ![A plan](paln.png)

            ![Far](https://example.org/a.png)

            ![](plan.png) ![](plan.png){role=presentation}

            ![Up](../../secret.png) ![](../images/map.png)
            """)
        .build();
    assertThat(manuscript.diagnostics())
        .containsExactly(
            "book/sub/1.md:3:1: error[missing-image]: \"paln.png\" does not exist | Did you mean"
                + " \"plan.png\"?",
            "book/sub/1.md:5:1: error[remote-image]: \"https://example.org/a.png\" is not"
                + " a file of the book | Save the image into the book folder and show that file.",
            "book/sub/1.md:7:1: warning[missing-alt]: the image \"plan.png\" has no"
                + " alternative text | Write ![what it shows](…), or add {role=presentation} if"
                + " it is decorative.",
            "book/sub/1.md:9:1: error[missing-image]: \"../../secret.png\" does not exist"
                + " | Write the path relative to the file that names the image.",
            "book/sub/1.md:9:25: warning[missing-alt]: the image \"../images/map.png\" has"
                + " no alternative text | Write ![what it shows](…), or add {role=presentation}"
                + " if it is decorative.");
  }

  @Test
  void numbersTablesAndListingsSeparately() {
    Book book =
        manuscript
            .file(
                "1.md",
                """
                # One

                Table: Means {#means}

                | a | b |
                |---|---|
                | 1 | 2 |

                ```java {#code caption="A listing"}
                int x;
                ```

                ![A map](images/map.png){#map}

                See [](#means), [](#code) and [](#map).
                """)
            .build();
    assertThat(blocks(book, "one"))
        .contains(
            "<caption><span class=\"label\">Table 1</span> Means</caption>",
            "<figcaption><span class=\"label\">Listing 1</span> A listing</figcaption>",
            "<figcaption><span class=\"label\">Figure 1</span></figcaption>",
            "<a href=\"#means\" class=\"cross-reference\">Table 1</a>",
            "<a href=\"#code\" class=\"cross-reference\">Listing 1</a>",
            "<a href=\"#map\" class=\"cross-reference\">Figure 1</a>");
    assertThat(manuscript.diagnostics()).isEmpty();
  }
}
