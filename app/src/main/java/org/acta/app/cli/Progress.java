package org.acta.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long piece of work has come, shown on a terminal only. */
final class Progress {

    /** Progress is shown from this many steps on. */
    static final int MANY = 5;

    private Progress() {}

    static ProgressBar of(String task, int steps) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
        boolean shown = steps >= MANY && System.console() != null;
        return shown ? builder.build() : builder.setConsumer(new Silent()).build();
    }
}
