package org.readout.store.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are written, found from the type itself: records component by component,
 * sealed types by the name of the record. A new component is written without a word here, and
 * {@link #shape} tells that older bytes cannot be read any more.
 *
 * @param <T> the type
 */
abstract class ValueForm<T> {
    /** What the bytes look like, in words; two types of one shape can read each other's bytes. */
    abstract String shape();

    abstract void write(T value, ByteSink sink);

    abstract T read(ByteSource source);

    @SuppressWarnings("unchecked") // each form is made for its own type
    static <T> ValueForm<T> of(Class<T> type) {
        return (ValueForm<T>) ofType(type);
    }

    private static ValueForm<?> ofType(Type type) {
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Many(raw == Set.class, nested(many.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return new Text();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeNumber();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Flag();
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type instanceof Class<?> raw && raw.isEnum()) {
            return new Constant(raw);
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return new Composite(raw);
        }
        if (type instanceof Class<?> raw && raw.isSealed()) {
            return new Choice(raw);
        }
        throw new IllegalStateException("no form for " + type);
    }

    @SuppressWarnings("unchecked")
    private static ValueForm<Object> nested(Type type) {
        return (ValueForm<Object>) ofType(type);
    }

    private static final class Text extends ValueForm<String> {
        @Override
        String shape() {
            return "text";
        }

        @Override
        void write(String value, ByteSink sink) {
            sink.string(value);
        }

        @Override
        String read(ByteSource source) {
            return source.string();
        }
    }

    private static final class WholeNumber extends ValueForm<Integer> {
        @Override
        String shape() {
            return "number";
        }

        @Override
        void write(Integer value, ByteSink sink) {
            sink.number(value << 1 ^ value >> 31); // small negative ones stay short, too
        }

        @Override
        Integer read(ByteSource source) {
            int number = source.number();
            return number >>> 1 ^ -(number & 1);
        }
    }

    private static final class Flag extends ValueForm<Boolean> {
        @Override
        String shape() {
            return "flag";
        }

        @Override
        void write(Boolean value, ByteSink sink) {
            sink.flag(value);
        }

        @Override
        Boolean read(ByteSource source) {
            return source.flag();
        }
    }

    private static final class Day extends ValueForm<LocalDate> {
        @Override
        String shape() {
            return "day";
        }

        @Override
        void write(LocalDate value, ByteSink sink) {
            sink.number(
                    (value.getYear() * 12 + value.getMonthValue() - 1) * 31
                            + value.getDayOfMonth()
                            - 1);
        }

        @Override
        LocalDate read(ByteSource source) {
            int number = source.number();
            return LocalDate.of(number / 372, number / 31 % 12 + 1, number % 31 + 1);
        }
    }

    private static final class Constant extends ValueForm<Enum<?>> {
        private final Class<?> type;

        Constant(Class<?> type) {
            this.type = type;
        }

        @Override
        String shape() {
            return type.getSimpleName();
        }

        @Override
        void write(Enum<?> value, ByteSink sink) {
            sink.constant(value);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        Enum<?> read(ByteSource source) {
            return source.constant((Class) type);
        }
    }

    private static final class Many extends ValueForm<Collection<Object>> {
        private final boolean isSet;
        private final ValueForm<Object> item;

        Many(boolean isSet, ValueForm<Object> item) {
            this.isSet = isSet;
            this.item = item;
        }

        @Override
        String shape() {
            return (isSet ? "set of " : "list of ") + item.shape();
        }

        @Override
        void write(Collection<Object> values, ByteSink sink) {
            // a set in its own order would make equal values unequal bytes
            List<Object> items = isSet ? values.stream().sorted().toList() : List.copyOf(values);
            sink.all(items, one -> item.write(one, sink));
        }

        @Override
        Collection<Object> read(ByteSource source) {
            List<Object> items = source.all(() -> item.read(source));
            return isSet ? new LinkedHashSet<>(items) : items;
        }
    }

    /** A component of a record. */
    private record Part(
            String name, boolean nullable, MethodHandle getter, ValueForm<Object> form) {}

    private static final class Composite extends ValueForm<Object> {
        private final String name;
        private final List<Part> parts = new ArrayList<>();
        private final MethodHandle constructor;

        Composite(Class<?> type) {
            name = type.getSimpleName();
            RecordComponent[] components = type.getRecordComponents();
            try {
                MethodHandles.Lookup lookup = MethodHandles.publicLookup();
                for (RecordComponent part : components) {
                    parts.add(
                            new Part(
                                    part.getName(),
                                    part.getAnnotatedType().isAnnotationPresent(Nullable.class),
                                    lookup.unreflect(part.getAccessor())
                                            .asType(
                                                    MethodType.methodType(
                                                            Object.class, Object.class)),
                                    nested(part.getGenericType())));
                }
                Class<?>[] types =
                        Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new);
                constructor =
                        lookup.findConstructor(type, MethodType.methodType(void.class, types))
                                .asSpreader(Object[].class, types.length)
                                .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "%s is no public record".formatted(type.getName()), e);
            }
        }

        @Override
        String shape() {
            StringBuilder shape = new StringBuilder(name).append('(');
            for (Part part : parts) {
                shape.append(part.name()).append(part.nullable() ? "?: " : ": ");
                shape.append(part.form().shape()).append("; ");
            }
            return shape.append(')').toString();
        }

        @Override
        void write(Object value, ByteSink sink) {
            for (Part part : parts) {
                Object inner;
                try {
                    inner = (Object) part.getter().invokeExact(value);
                } catch (Throwable e) {
                    throw new IllegalStateException(name + "." + part.name(), e);
                }
                if (part.nullable()) {
                    sink.ifPresent(inner, present -> part.form().write(present, sink));
                } else {
                    part.form().write(inner, sink);
                }
            }
        }

        @Override
        Object read(ByteSource source) {
            @Nullable Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                Part part = parts.get(i);
                values[i] =
                        part.nullable()
                                ? source.ifPresent(() -> part.form().read(source))
                                : part.form().read(source);
            }
            try {
                return (Object) constructor.invokeExact(values);
            } catch (Throwable e) {
                throw new BrokenBytesException("these make no %s: %s".formatted(name, e));
            }
        }
    }

    private static final class Choice extends ValueForm<Object> {
        private final List<Class<?>> types = new ArrayList<>();
        private final List<ValueForm<Object>> forms = new ArrayList<>();

        Choice(Class<?> sealed) {
            for (Class<?> type : sealed.getPermittedSubclasses()) {
                if (!Modifier.isFinal(type.getModifiers())) {
                    throw new IllegalStateException(type + " is no record");
                }
                types.add(type);
                forms.add(nested(type));
            }
        }

        @Override
        String shape() {
            StringBuilder shape = new StringBuilder("one of ");
            forms.forEach(form -> shape.append(form.shape()).append(" | "));
            return shape.toString();
        }

        @Override
        void write(Object value, ByteSink sink) {
            int at = types.indexOf(value.getClass());
            sink.number(at);
            forms.get(at).write(value, sink);
        }

        @Override
        Object read(ByteSource source) {
            int at = source.number();
            if (at < 0 || at >= forms.size()) {
                throw new BrokenBytesException("no choice %d".formatted(at));
            }
            return forms.get(at).read(source);
        }
    }
}
