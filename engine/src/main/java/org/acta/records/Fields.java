package org.acta.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, asked for by name: what must be there and is not is a fault of the record. */
record Fields(JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The object of a line. */
    static Fields of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                throw new BadRecord("not a JSON object", null);
            }
            return new Fields(node);
        } catch (JsonProcessingException e) {
            throw new BadRecord("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Nullable
    String text(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    String need(String name) {
        String value = text(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    String textOrEmpty(String name) {
        String value = text(name);
        return value == null ? "" : value;
    }

    int count(String name) {
        return (int) number(name);
    }

    double number(String name) {
        Double value = numberOrNull(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    @Nullable
    Double numberOrNull(String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isNumber() ? null : value.asDouble();
    }

    boolean yes(String name) {
        return node.path(name).asBoolean(false);
    }

    <E extends Enum<E>> E name(String name, Class<E> constants) {
        return Names.in(constants, need(name));
    }

    <E extends Enum<E>> E name(String name, E otherwise) {
        String value = text(name);
        return value == null ? otherwise : Names.in(otherwise.getDeclaringClass(), value);
    }

    List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        node.path(name).forEach(value -> values.add(value.asText()));
        return values;
    }

    <T> List<T> list(String name, Function<Fields, T> reading) {
        List<T> values = new ArrayList<>();
        node.path(name).forEach(value -> values.add(reading.apply(new Fields(value))));
        return values;
    }

    <T> @Nullable T object(String name, Function<Fields, T> reading) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : reading.apply(new Fields(value));
    }

    <T> T needed(String name, Function<Fields, T> reading) {
        T value = object(name, reading);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    private static BadRecord missing(String name) {
        return new BadRecord("a record without " + name, null);
    }
}
