package org.octavo.layout.block;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * A list that is created on first access: a paragraph has several variants, and only the lines of
 * one are painted. Thread-safe.
 */
final class Deferred<T> extends AbstractList<T> implements RandomAccess {

  private Optional<Supplier<List<T>>> maker;
  private List<T> made = List.of();

  Deferred(Supplier<List<T>> maker) {
    this.maker = Optional.of(maker);
  }

  private synchronized List<T> made() {
    if (maker.isPresent()) {
      made = maker.get().get();
      maker = Optional.empty();
    }
    return made;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
