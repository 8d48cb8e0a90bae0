package org.acta.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code acta --version} prints: the version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ActaCommand.class.getPackage().getImplementationVersion())
                .orElse("(unpackaged)");
        return new String[] {"acta " + version};
    }
}
