package org.acta.app.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Swallows progress where nobody watches. */
final class Silent implements ProgressBarConsumer {

    private static final int WIDTH = 80;

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String line) {}

    @Override
    public void close() {}
}
