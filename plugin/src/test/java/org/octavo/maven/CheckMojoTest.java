package org.octavo.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the goal says to parameters that make no sense, before it does anything. */
class CheckMojoTest {

  @TempDir private Path folder;
  private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
  private final CheckMojo mojo = new CheckMojo(new StubResolver(Optional.empty()).system());

  @BeforeEach
  void aProject() {
    MavenProject project = new MavenProject();
    project.setFile(folder.resolve("pom.xml").toFile());
    MojoFields.set(mojo, "project", project);
    MojoFields.set(mojo, "outputDirectory", folder.resolve("target").toFile());
    MojoFields.set(mojo, "finalName", "book");
    MojoFields.set(mojo, "failOn", "error");
    MojoFields.set(mojo, "session", session);
    MojoFields.set(mojo, "repositories", List.of());
  }

  @Test
  void anUnknownThresholdIsTold() {
    MojoFields.set(mojo, "failOn", "fatal");
    refuses("<failOn> is \"fatal\": error, warning and never are known.");
  }

  @Test
  void whoSuppressesSaysWhy() {
    Map<String, String> suppress = new HashMap<>();
    suppress.put("EPUB-RSC-005", null);
    MojoFields.set(mojo, "suppress", suppress);
    refuses("<suppress> names EPUB-RSC-005 without a reason: write one between its tags.");
  }

  @Test
  void linksAreNotAskedForWithoutAList() {
    MojoFields.set(mojo, "checkLinks", true);
    refuses("octavo.checkLinks is set and <checkLinksHosts> names no host that may be asked.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "example.org/a", "*", "*.", "a b", ""})
  void whatIsNoHostIsTold(String host) {
    MojoFields.set(mojo, "checkLinks", true);
    MojoFields.set(mojo, "checkLinksHosts", List.of("localhost:8080", host));
    refuses(
        "<checkLinksHosts> names \""
            + host
            + "\", which is no host: write example.org, *.example.org or example.org:8443.");
  }

  @Test
  void aSlipInTheLimitsIsTold() {
    MojoFields.set(mojo, "typography", Map.of("maxWidow", "0"));
    refuses("In <typography>: there is no limit \"maxWidow\". Did you mean \"maxWidows\"?");
  }

  @Test
  void withoutFilesItSaysWhoMakesThem() {
    refuses(
        "There is no book.pdf or .epub to check: the goal octavo:build makes them, in the phase"
            + " package.");
  }

  @Test
  void reportsHowToGetTheValidatorsWhenMavenIsOffline() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("target/book.pdf"), "a PDF");
    session.setOffline(true);
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause();
    assertThat(Files.readString(folder.resolve("target/octavo/report.json")))
        .contains("missing-part", "is not in the local repository and Maven is offline");
  }

  @Test
  void skippedItDoesNothing() {
    MojoFields.set(mojo, "skip", true);
    assertThatCode(mojo::execute).doesNotThrowAnyException();
  }

  private void refuses(String sentence) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessage(sentence);
  }
}
