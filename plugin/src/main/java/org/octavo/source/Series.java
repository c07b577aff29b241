package org.octavo.source;

import java.util.Optional;

/** The series a book belongs to, and its number there as written. */
public record Series(String name, Optional<String> number) {}
