package org.octavo.optional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalPartTest {

  @TempDir private Path folder;

  /** The tests use a part as a library; users must get the same version. */
  @ParameterizedTest
  @EnumSource
  void lockFileHasTheVersionThatTheTestsUse(OptionalPart part) throws IOException {
    PinnedArtifact itself = part.artifacts().get(0);
    String name = itself.coordinates().split(":")[1] + "-" + itself.version() + ".jar";
    assertThat(classPath()).filteredOn(jar -> jar.endsWith(name)).hasSize(1);
    assertThat(itself.matches(classPath().filter(jar -> jar.endsWith(name)).findFirst().get()))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyArtifactOfALockFileIsPinned(OptionalPart part) {
    List<PinnedArtifact> artifacts = part.artifacts();
    assertThat(artifacts)
        .allSatisfy(artifact -> assertThat(artifact.sha256()).matches("[0-9a-f]{64}"))
        .extracting(PinnedArtifact::coordinates)
        .allMatch(coordinates -> coordinates.matches("[\\w.-]+:[\\w.-]+(:jar:[\\w-]+)?:[\\w.-]+"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void anotherContentDoesNotMatch(OptionalPart part) throws IOException {
    Path other = Files.writeString(folder.resolve("part.jar"), "other");
    assertThat(part.artifacts().get(0).matches(other)).isFalse();
  }

  private static Stream<Path> classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator)).map(Path::of);
  }
}
