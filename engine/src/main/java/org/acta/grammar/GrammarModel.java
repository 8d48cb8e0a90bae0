package org.acta.grammar;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.acta.data.BadData;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.weights.MoveWeights;
import org.acta.grammar.weights.SparseWeights;
import org.acta.grammar.weights.WeightsFile;

/**
 * What was learned of one language. The file: eight bytes of name, the version of the format, the CRC-32 of all that follows, its length,
 * then the lists of tags and relations and the tables of weights.
 */
public record GrammarModel(
        List<Tag> tags,
        SparseWeights tagger,
        List<String> relations,
        MoveWeights moves,
        SparseWeights labels,
        SparseWeights names) {

    private static final long NAME = 0x414354414752414DL;
    private static final int VERSION = 2;
    private static final int HEADER = 24;

    public GrammarModel {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }

    /** The model in a resource, {@code /grammar/es.model}. */
    public static GrammarModel read(String resource) {
        try (InputStream in = GrammarModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BadData(resource, 0, "no such model");
            }
            return read(resource, ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The model in these bytes, which stand in {@code file}. */
    public static GrammarModel read(String file, ByteBuffer in) {
        if (in.remaining() < HEADER || in.getLong() != NAME) {
            throw new BadData(file, 0, "no grammar model");
        }
        int version = in.getInt();
        if (version != VERSION) {
            throw new BadData(file, 0, "version " + version + " of the format, not " + VERSION);
        }
        int checksum = in.getInt();
        long length = in.getLong();
        CRC32 found = new CRC32();
        found.update(in.duplicate());
        if (length != in.remaining() || (int) found.getValue() != checksum) {
            throw new BadData(file, 0, "damaged: length or checksum is wrong");
        }
        List<Tag> tags = readTexts(in).stream().map(Tag::of).toList();
        SparseWeights tagger = WeightsFile.readSparse(in);
        List<String> relations = readTexts(in);
        return new GrammarModel(
                tags,
                tagger,
                relations,
                WeightsFile.readMoves(in),
                WeightsFile.readSparse(in),
                WeightsFile.readSparse(in));
    }

    /** Writes the model as {@link #read} takes it. */
    public void write(OutputStream to) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        writeTexts(tags.stream().map(Tag::toString).toList(), out);
        WeightsFile.write(tagger, out);
        writeTexts(relations, out);
        WeightsFile.write(moves, out);
        WeightsFile.write(labels, out);
        WeightsFile.write(names, out);
        CRC32 checksum = new CRC32();
        checksum.update(body.toByteArray());
        DataOutputStream file = new DataOutputStream(to);
        file.writeLong(NAME);
        file.writeInt(VERSION);
        file.writeInt((int) checksum.getValue());
        file.writeLong(body.size());
        body.writeTo(file);
        file.flush();
    }

    private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static List<String> readTexts(ByteBuffer in) {
        int count = in.getInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[in.getInt()];
            in.get(bytes);
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
