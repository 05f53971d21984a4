// JSON, as values of the standard library, and those as what a handler declares: beans, records, collections.
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StepwellJson {
    private final String text;
    private int at;

    private StepwellJson(String text) { this.text = text; }

    static Object read(String text) {
        StepwellJson reader = new StepwellJson(text);
        Object value = reader.value();
        return value;
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) ++at;
        if (at >= text.length()) throw new IllegalArgumentException("JSON ends too early");
        return text.charAt(at);
    }

    private Object value() {
        char first = peek();
        if (first == '{') return object();
        if (first == '[') return array();
        if (first == '"') return string();
        int begin = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) ++at;
        String word = text.substring(begin, at);
        if (word.equals("null")) return null;
        if (word.equals("true") || word.equals("false")) return word.equals("true");
        if (word.matches("-?\\d{1,9}")) return Integer.valueOf(word);
        if (word.matches("-?\\d{10,18}")) return Long.valueOf(word);
        return word.matches("-?\\d+") ? new java.math.BigInteger(word) : (Object) Double.valueOf(word);
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        ++at;
        while (peek() != '}') {
            if (peek() == ',') ++at;
            peek();
            String key = string();
            if (peek() == ':') ++at;
            members.put(key, value());
        }
        ++at;
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        ++at;
        while (peek() != ']') {
            if (peek() == ',') ++at;
            items.add(value());
        }
        ++at;
        return items;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (++at; text.charAt(at) != '"'; ++at) {
            char c = text.charAt(at);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = text.charAt(++at);
            int place = "bfnrt".indexOf(c);
            if (c == 'u') {
                out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                out.append(place >= 0 ? "\b\f\n\r\t".charAt(place) : c);
            }
        }
        ++at;
        return out.toString();
    }

    /** A value as the declared type. */
    static Object convert(Object value, Type declared) throws ReflectiveOperationException {
        Type[] parts = declared instanceof ParameterizedType ? ((ParameterizedType) declared).getActualTypeArguments() : new Type[0];
        Type raw = declared instanceof ParameterizedType ? ((ParameterizedType) declared).getRawType() : declared;
        if (!(raw instanceof Class) || value == null) return value;
        Class<?> type = (Class<?>) raw;
        if (value instanceof Number) return number((Number) value, type);
        if (value instanceof Map && !type.isAssignableFrom(LinkedHashMap.class)) return bean((Map<?, ?>) value, type);
        if (value instanceof Map && parts.length == 2) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) converted.put(entry.getKey(), convert(entry.getValue(), parts[1]));
            return converted;
        }
        if (value instanceof List) return list((List<?>) value, type, parts);
        if (value instanceof String && type.isEnum()) {
            for (Object each : type.getEnumConstants()) if (each.toString().equals(value)) return each;
        }
        if (type == String.class && !(value instanceof String)) return write(value);
        return value;
    }

    private static Object list(List<?> items, Class<?> type, Type[] parts) throws ReflectiveOperationException {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), items.size());
            for (int i = 0; i < items.size(); ++i) Array.set(array, i, convert(items.get(i), type.getComponentType()));
            return array;
        }
        List<Object> converted = new ArrayList<>();
        for (Object item : items) converted.add(parts.length == 1 ? convert(item, parts[0]) : item);
        return java.util.Set.class.isAssignableFrom(type) ? new java.util.LinkedHashSet<>(converted) : converted;
    }

    private static Object number(Number number, Class<?> type) {
        if (type == int.class || type == Integer.class) return number.intValue();
        if (type == long.class || type == Long.class) return number.longValue();
        if (type == double.class || type == Double.class) return number.doubleValue();
        if (type == float.class || type == Float.class) return number.floatValue();
        if (type == short.class || type == Short.class) return number.shortValue();
        if (type == java.math.BigDecimal.class) return new java.math.BigDecimal(number.toString());
        if (type == java.math.BigInteger.class) return new java.math.BigInteger(number.toString());
        return type == String.class ? number.toString() : number;
    }

    private static Object bean(Map<?, ?> members, Class<?> type) throws ReflectiveOperationException {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; ++i) {
                types[i] = components[i].getType();
                values[i] = convert(members.get(components[i].getName()), components[i].getGenericType());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object made = constructor.newInstance();
        for (Method setter : type.getMethods()) {
            if (!setter.getName().startsWith("set") || setter.getName().length() < 4 || setter.getParameterCount() != 1) continue;
            Object value = members.get(property(setter.getName(), 3));
            if (value == null) continue;
            setter.setAccessible(true);
            setter.invoke(made, convert(value, setter.getGenericParameterTypes()[0]));
        }
        for (var field : type.getFields())
            if (members.containsKey(field.getName()) && !Modifier.isStatic(field.getModifiers()))
                field.set(made, convert(members.get(field.getName()), field.getGenericType()));
        return made;
    }

    private static String property(String method, int prefix) {
        return Character.toLowerCase(method.charAt(prefix)) + method.substring(prefix + 1);
    }

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out, int depth) {
        if (depth > 200) throw new IllegalArgumentException("An answer is nested too deeply, or holds itself");
        if (value instanceof Optional) value = ((Optional<?>) value).orElse(null);
        if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else if (value instanceof Map) {
            writeMembers((Map<?, ?>) value, out, depth);
        } else if (value instanceof Collection) {
            writeItems(((Collection<?>) value).toArray(), out, depth);
        } else if (value.getClass().isArray()) {
            Object[] items = new Object[Array.getLength(value)];
            for (int i = 0; i < items.length; ++i) items[i] = Array.get(value, i);
            writeItems(items, out, depth);
        } else if (value instanceof CharSequence || value instanceof Character || value instanceof Enum || value.getClass().getName().startsWith("java.")) {
            quote(value.toString(), out);
        } else {
            writeMembers(members(value), out, depth);
        }
    }

    private static void writeMembers(Map<?, ?> members, StringBuilder out, int depth) {
        char separator = '{';
        if (members.isEmpty()) out.append('{');
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            quote(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out, depth + 1);
            separator = ',';
        }
        out.append('}');
    }

    private static void writeItems(Object[] items, StringBuilder out, int depth) {
        out.append('[');
        for (int i = 0; i < items.length; ++i) {
            if (i > 0) out.append(',');
            write(items[i], out, depth + 1);
        }
        out.append(']');
    }

    /** What a bean or a record tells of itself. */
    private static Map<String, Object> members(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        try {
            if (value.getClass().isRecord()) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    members.put(component.getName(), component.getAccessor().invoke(value));
                }
                return members;
            }
            for (Method getter : value.getClass().getMethods()) {
                String name = getter.getName();
                int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
                if (prefix == 0 || name.length() <= prefix || name.equals("getClass") || getter.getParameterCount() > 0) continue;
                getter.setAccessible(true);
                members.put(property(name, prefix), getter.invoke(value));
            }
            for (var field : value.getClass().getFields())
                if (!Modifier.isStatic(field.getModifiers())) members.put(field.getName(), field.get(value));
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
        return members;
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); ++i) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
