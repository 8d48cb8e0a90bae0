package org.acta.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code acta --version} prints: the version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"acta " + text()};
    }

    static String text() {
        return Optional.ofNullable(ActaCommand.class.getPackage().getImplementationVersion())
                .orElse("(unpackaged)");
    }
}
