package org.octavo.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.source.Defaults;
import org.octavo.source.PomElement;

class ProjectDefaultsTest {

  @Test
  void readsMetadataFromThePom() throws Exception {
    Model pom = new Model();
    pom.setGroupId("org.example");
    pom.setArtifactId("book");
    pom.setName("A Book");
    Organization press = new Organization();
    press.setName("The Example Press");
    pom.setOrganization(press);
    Developer ada = new Developer();
    ada.setName(" Ada Example ");
    pom.addDeveloper(ada);
    pom.addDeveloper(new Developer());
    License licence = new License();
    licence.setName("CC BY 4.0");
    pom.addLicense(licence);

    Defaults defaults = ProjectDefaults.of(pom, pom, "2026-11-01T00:00:00Z");

    assertThat(defaults.coordinates()).isEqualTo("org.example:book");
    assertThat(defaults.timestamp()).contains("2026-11-01T00:00:00Z");
    assertThat(defaults.texts())
        .containsEntry(PomElement.NAME, List.of("A Book"))
        .containsEntry(PomElement.ORGANIZATION, List.of("The Example Press"))
        .containsEntry(PomElement.DEVELOPERS, List.of("Ada Example"))
        .containsEntry(PomElement.LICENSES, List.of("CC BY 4.0"))
        .containsEntry(PomElement.DESCRIPTION, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z",
    "2026-11-01T02:00:00+02:00, 2026-11-01T00:00:00Z",
    "2026-11-01T00:00:00.999Z, 2026-11-01T00:00:00Z",
    "1793491200, 2026-11-01T00:00:00Z"
  })
  void readsTimestampAsMavenDoes(String written, String meant) throws Exception {
    assertThat(ProjectDefaults.timestamp(written)).contains(meant);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "x"})
  void emptyTimestampDisablesIt(String written) throws Exception {
    assertThat(ProjectDefaults.timestamp(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-11-01", "99999999999999999999"})
  void rejectsInvalidTimestamp(String written) {
    assertThatThrownBy(() -> ProjectDefaults.timestamp(written))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining(written);
  }
}
