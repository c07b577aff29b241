package org.octavo.epub;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.octavo.source.Contributor;
import org.octavo.source.Metadata;

/**
 * The files and metadata of a publication: epub4j's book plus what its model lacks, the properties
 * of manifest items and a fixed order of files.
 */
final class Publication {

  /** A file and the properties that its manifest item declares. */
  record Item(Resource resource, MediaType type, List<String> properties) {

    Item {
      properties = List.copyOf(properties);
    }

    boolean has(String property) {
      return properties.contains(property);
    }
  }

  private final Book model = new Book();
  private final List<Item> items = new ArrayList<>();

  Publication(Metadata metadata) {
    var described = model.getMetadata();
    described.addTitle(metadata.title());
    described.setLanguage(metadata.language());
    // The NCX names the identifier "dtb:" + scheme, and readers compare it with the package's.
    described.setIdentifiers(
        new ArrayList<>(List.of(new Identifier("uid", metadata.epubIdentifier()))));
    metadata.contributors().stream()
        .filter(contributor -> contributor.role().equals("aut"))
        .flatMap(contributor -> author(contributor).stream())
        .forEach(described::addAuthor);
  }

  /**
   * The author for the NCX, which prints the last name, a comma and the first name. Empty for a
   * name of one part, which would end with that comma; the package document contains all names.
   */
  private static Optional<Author> author(Contributor contributor) {
    String[] parts = contributor.sortAs().split(", ", 2);
    return parts.length == 2 ? Optional.of(new Author(parts[1], parts[0])) : Optional.empty();
  }

  /**
   * Adds a file.
   *
   * @param href below the folder of the package document
   */
  Item add(String href, MediaType type, byte[] bytes, String... properties) {
    Resource resource = new Resource(manifestId(href), bytes, href, type.model());
    model.addResource(resource);
    Item item = new Item(resource, type, Arrays.asList(properties));
    items.add(item);
    return item;
  }

  /** Adds a file and appends it to the reading order. */
  Item addToSpine(String href, byte[] bytes, String... properties) {
    Item item = add(href, MediaType.XHTML, bytes, properties);
    model.getSpine().addResource(item.resource());
    return item;
  }

  /** Adds the NCX. */
  void addNcx(Resource ncx) throws IOException {
    Item item = add(ncx.getHref(), MediaType.NCX, ncx.getData());
    model.setNcxResource(item.resource());
  }

  /**
   * File names are ASCII already ({@link FileNames}), but an XML ID must not contain a slash or
   * begin with a digit.
   */
  private static String manifestId(String href) {
    String id = href.replace('/', '-');
    return Character.isLetter(id.charAt(0)) ? id : "f-" + id;
  }

  /** The files in the order of manifest and container. */
  List<Item> items() {
    return List.copyOf(items);
  }

  Optional<Item> withProperty(String property) {
    return items.stream().filter(item -> item.has(property)).findFirst();
  }

  Book model() {
    return model;
  }
}
