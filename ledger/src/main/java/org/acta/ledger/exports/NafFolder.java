package org.acta.ledger.exports;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.acta.ledger.entry.Revision;
import org.acta.model.Sentence;
import org.acta.model.Story;

/** A NAF file for each document, in a folder. */
final class NafFolder implements Export {

    private final Path folder;
    private final Function<Story, List<Sentence>> grammar;

    /** @param grammar reads the sentences of a story, since the ledger keeps texts and claims only */
    NafFolder(Path folder, Function<Story, List<Sentence>> grammar) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.grammar = grammar;
    }

    @Override
    public void revision(Revision revision) throws IOException {
        String name = URLEncoder.encode(revision.story().id(), StandardCharsets.UTF_8);
        Path file = folder.resolve(name + ".naf");
        Naf.write(revision, grammar.apply(revision.story()), Files.newOutputStream(file));
    }

    @Override
    public void close() {}
}
