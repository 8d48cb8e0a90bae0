package org.acta.ledger.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An XML document under the pen. Characters that XML cannot hold are left out. */
final class Xml implements Closeable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final XMLStreamWriter xml;
    private final OutputStream out;

    /** Something inside an element. */
    interface Content {
        void write() throws IOException, XMLStreamException;
    }

    Xml(OutputStream out) throws IOException {
        this.out = out;
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that stays open until the document ends. */
    void open(String name, @Nullable String... attributes) throws IOException {
        try {
            start(name, attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param attributes names and values in turn; one without a value is left out */
    void element(String name, Content content, @Nullable String... attributes) throws IOException {
        try {
            start(name, attributes);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing in it. */
    void element(String name, @Nullable String... attributes) throws IOException {
        element(name, () -> {}, attributes);
    }

    private void start(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(String.valueOf(attributes[i]), clean(value));
            }
        }
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' '
                                && c != 0xFFFE
                                && c != 0xFFFF
                                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Ends every element, and the document. */
    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.close();
    }
}
