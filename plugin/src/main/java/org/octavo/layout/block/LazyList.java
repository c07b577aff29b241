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
final class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private Optional<Supplier<List<T>>> supplier;
  private List<T> values = List.of();

  LazyList(Supplier<List<T>> supplier) {
    this.supplier = Optional.of(supplier);
  }

  private synchronized List<T> values() {
    if (supplier.isPresent()) {
      values = supplier.get().get();
      supplier = Optional.empty();
    }
    return values;
  }

  @Override
  public T get(int index) {
    return values().get(index);
  }

  @Override
  public int size() {
    return values().size();
  }
}
