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

/** The goal rejects invalid parameters before it does anything. */
class CheckMojoTest {

  @TempDir private Path folder;
  private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
  private final CheckMojo mojo = new CheckMojo(new StubResolver(Optional.empty()).system());

  @BeforeEach
  void createProject() {
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
  void rejectsUnknownThreshold() {
    MojoFields.set(mojo, "failOn", "fatal");
    assertFailsWith("<failOn> is \"fatal\". Use error, warning or never.");
  }

  @Test
  void rejectsSuppressionWithoutReason() {
    Map<String, String> suppress = new HashMap<>();
    suppress.put("EPUB-RSC-005", null);
    MojoFields.set(mojo, "suppress", suppress);
    assertFailsWith("<suppress> names EPUB-RSC-005 without a reason. Write one between its tags.");
  }

  @Test
  void rejectsLinkCheckWithoutHosts() {
    MojoFields.set(mojo, "checkLinks", true);
    assertFailsWith("octavo.checkLinks needs the hosts to check in <checkLinksHosts>.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "example.org/a", "*", "*.", "a b", ""})
  void rejectsInvalidHost(String host) {
    MojoFields.set(mojo, "checkLinks", true);
    MojoFields.set(mojo, "checkLinksHosts", List.of("localhost:8080", host));
    assertFailsWith(
        "<checkLinksHosts> names \""
            + host
            + "\", which is not a host. Write example.org, *.example.org or example.org:8443.");
  }

  @Test
  void suggestsNearestLimit() {
    MojoFields.set(mojo, "typography", Map.of("maxWidow", "0"));
    assertFailsWith("In <typography>: there is no limit \"maxWidow\". Did you mean \"maxWidows\"?");
  }

  @Test
  void namesTheGoalThatBuildsMissingFiles() {
    assertFailsWith(
        "There is no book.pdf or .epub to check. Run octavo:build first; it runs in the phase"
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
  void doesNothingWhenSkipped() {
    MojoFields.set(mojo, "skip", true);
    assertThatCode(mojo::execute).doesNotThrowAnyException();
  }

  private void assertFailsWith(String message) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessage(message);
  }
}
