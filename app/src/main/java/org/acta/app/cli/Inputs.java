package org.acta.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.reading.ReadResult;
import org.acta.reading.Source;

/**
 * The sources that the arguments of a command stand for. A directory stands for the story files under it, in the
 * order of their paths; links that lead back into it are not followed twice.
 */
final class Inputs {

    private static final int DEEPEST = 64;
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "txt", "jsonl", "ndjson");

    private final InputStream standardInput;
    private final List<Source> sources = new ArrayList<>();
    private final List<ReadResult.Skipped> skipped = new ArrayList<>();

    private Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Standard input for {@code -} and for no argument at all. */
    static Inputs of(List<String> arguments, InputStream standardInput) {
        Inputs inputs = new Inputs(standardInput);
        for (String argument : arguments.isEmpty() ? List.of(Source.STANDARD_INPUT) : arguments) {
            inputs.add(argument);
        }
        return inputs;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Arguments that lead to nothing. */
    List<ReadResult.Skipped> skipped() {
        return List.copyOf(skipped);
    }

    private void add(String argument) {
        if (argument.equals(Source.STANDARD_INPUT)) {
            sources.add(new Source(argument, null, null, () -> standardInput));
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            addAll(path);
        } else if (Files.exists(path)) {
            sources.add(source(path));
        } else {
            skipped.add(new ReadResult.Skipped(argument, "no such file or directory"));
        }
    }

    private static Source source(Path path) {
        return new Source(path.toString(), path.toString(), null, () -> Files.newInputStream(path));
    }

    private void addAll(Path directory) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new StoryFiles(found));
        } catch (IOException e) {
            skipped.add(new ReadResult.Skipped(directory.toString(), "cannot be listed"));
        }
        found.sort(null);
        found.forEach(path -> sources.add(source(path)));
    }

    /** Collects story files; notes directories that cannot be entered. */
    private final class StoryFiles extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        StoryFiles(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && story(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean loop = failure instanceof java.nio.file.FileSystemLoopException;
            skipped.add(new ReadResult.Skipped(
                    file.toString(), loop ? "a link that leads back to a directory above it" : "cannot be opened"));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean story(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ENDINGS.contains(bare.substring(bare.lastIndexOf('.') + 1));
    }
}
