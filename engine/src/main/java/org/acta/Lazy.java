package org.acta;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something loaded when it is first asked for, once for all threads. */
final class Lazy<T> {

    private final Supplier<T> loading;
    private volatile @Nullable T value;

    Lazy(Supplier<T> loading) {
        this.loading = loading;
    }

    T get() {
        T known = value;
        return known != null ? known : load();
    }

    private synchronized T load() {
        T known = value;
        if (known == null) {
            known = loading.get();
            value = known;
        }
        return known;
    }
}
