package org.octavo.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.optional.OptionalPart;
import org.octavo.optional.UnavailablePartException;

class MavenPartsTest {

  private static final List<RemoteRepository> REPOSITORIES =
      List.of(new RemoteRepository.Builder("own", "default", "https://repo.example.org/").build());

  @TempDir private Path folder;

  private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();

  @Test
  void resolvesFromThePluginRepositoriesOnly() {
    StubResolver resolver = new StubResolver(Optional.empty());
    assertThatThrownBy(() -> parts(resolver).jars(OptionalPart.VERAPDF))
        .isInstanceOf(UnavailablePartException.class);
    assertThat(resolver.requests)
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.getRepositories()).isEqualTo(REPOSITORIES));
  }

  @Test
  void saysHowToGetAMissingPartWhenMavenIsOffline() {
    session.setOffline(true);
    assertThatThrownBy(() -> parts(new StubResolver(Optional.empty())).jars(OptionalPart.EPUBCHECK))
        .isInstanceOf(UnavailablePartException.class)
        .hasNoCause()
        .hasMessageMatching(
            "EPUBCheck [0-9.]+, which checks the EPUB, is not in the local repository and Maven is"
                + " offline\\. Run \"mvn octavo:resolve\" once with a network connection\\.");
  }

  @Test
  void givesTheReasonWhenNoRepositoryHasThePart() {
    assertThatThrownBy(() -> parts(new StubResolver(Optional.empty())).jars(OptionalPart.VERAPDF))
        .isInstanceOf(UnavailablePartException.class)
        .hasNoCause()
        .hasMessageMatching(
            "veraPDF [0-9.]+, which checks the PDF, is not in the project's plugin repositories: "
                + "nothing there.*");
  }

  @Test
  void refusesAJarWithOtherContentThanPinned() throws Exception {
    Path other = Files.writeString(folder.resolve("core.jar"), "not a jar");
    assertThatThrownBy(() -> parts(new StubResolver(Optional.of(other))).jars(OptionalPart.VERAPDF))
        .isInstanceOf(UnavailablePartException.class)
        .hasMessageContaining("core.jar does not have the pinned SHA-256");
  }

  @Test
  void resolveGoalFailsIfAPartIsMissing() throws Exception {
    ResolveMojo mojo = new ResolveMojo(new StubResolver(Optional.empty()).system());
    MojoFields.set(mojo, "session", session);
    MojoFields.set(mojo, "repositories", REPOSITORIES);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("EPUBCheck");
  }

  private MavenParts parts(StubResolver resolver) {
    return new MavenParts(resolver.system(), session, REPOSITORIES, new SystemStreamLog());
  }
}
