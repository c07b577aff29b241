package org.octavo.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.Test;
import org.octavo.api.Format;

class ValidatorJarsTest {

  private static final List<RemoteRepository> REPOSITORIES =
      List.of(new RemoteRepository.Builder("own", "default", "https://repo.example.org/").build());

  private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();

  @Test
  void theValidatorsAreThoseThatTestsJudgeBy() throws Exception {
    StubResolver resolver = new StubResolver(true);
    jars(resolver).of(ValidatorJars.JUDGED);
    List<String> wanted =
        resolver.requests.stream()
            .flatMap(request -> request.getCollectRequest().getDependencies().stream())
            .map(Dependency::getArtifact)
            .map(artifact -> artifact.getArtifactId() + "-" + artifact.getVersion() + ".jar")
            .toList();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    assertThat(Stream.of(classPath.split(File.pathSeparator)).map(jar -> new File(jar).getName()))
        .containsAll(wanted);
    assertThat(wanted).hasSize(2);
  }

  @Test
  void theyComeFromTheProjectsPluginRepositoriesAloneAndWithoutWhatIsProvided() throws Exception {
    StubResolver resolver = new StubResolver(true);
    jars(resolver).of(Set.of(Format.PDF));
    var collect = resolver.requests.get(0).getCollectRequest();
    assertThat(collect.getRepositories()).isEqualTo(REPOSITORIES);
    assertThat(resolver.sessions.get(0).isIgnoreArtifactDescriptorRepositories()).isTrue();
    assertThat(collect.getRoot()).isNull();
    assertThat(collect.getDependencies()).extracting(Dependency::getScope).containsOnly("runtime");
  }

  @Test
  void offlineAndNotThereIsOneSentence() {
    session.setOffline(true);
    assertThatThrownBy(() -> jars(new StubResolver(false)).of(Set.of(Format.EPUB)))
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageMatching(
            "EPUBCheck [0-9.]+, which checks the EPUB, is not in the local repository and Maven is"
                + " offline: run \"mvn .*:resolve\" once with a network, or skip it with"
                + " -Doctavo.check.skip\\.");
  }

  @Test
  void whereNoRepositoryHasThemTheReasonIsTold() {
    assertThatThrownBy(() -> jars(new StubResolver(false)).of(Set.of(Format.PDF)))
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageMatching(
            "veraPDF [0-9.]+, which checks the PDF, cannot be had from the project's plugin"
                + " repositories: .*nothing there.*");
  }

  @Test
  void resolveFetchesBoth() throws Exception {
    StubResolver resolver = new StubResolver(true);
    ResolveMojo mojo = new ResolveMojo(resolver.system());
    MojoFields.set(mojo, "session", session);
    MojoFields.set(mojo, "repositories", REPOSITORIES);
    mojo.execute();
    assertThat(resolver.requests)
        .flatExtracting(request -> request.getCollectRequest().getDependencies())
        .extracting(dependency -> dependency.getArtifact().getArtifactId())
        .containsExactlyInAnyOrder("epubcheck", "validation-model");
  }

  private ValidatorJars jars(StubResolver resolver) {
    return new ValidatorJars(resolver.system(), session, REPOSITORIES, new SystemStreamLog());
  }
}
