// Runs a Java handler: asks the Lambda Runtime API for an event, calls the handler, posts what it returned.
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class StepwellBootstrap {
    /** A failure that AWS has a name of its own for. */
    private static final class Fault extends Exception {
        final String type;

        Fault(String type, String message) {
            super(message);
            this.type = type;
        }
    }

    private static final String API = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";

    private static Method method;
    private static Object receiver;
    private static String requestId = "";

    public static void main(String[] arguments) throws Exception {
        try {
            load(System.getenv("_HANDLER"));
        } catch (Throwable error) {
            Throwable cause = error instanceof InvocationTargetException && error.getCause() != null ? error.getCause() : error;
            cause.printStackTrace();
            post("init/error", StepwellJson.write(describe(cause)).getBytes(StandardCharsets.UTF_8), typeOf(cause));
            System.exit(1);
        }
        while (true) serve();
    }

    /** Finds "package.Class::method", or the method of a class that implements one of Lambda's interfaces. */
    private static void load(String handler) throws Exception {
        String[] parts = handler.split("::", 2);
        Class<?> type;
        try {
            type = Class.forName(parts[0]);
        } catch (ClassNotFoundException error) {
            throw new Fault("java.lang.ClassNotFoundException", "Class not found: " + parts[0]);
        }
        String name = parts.length == 2 ? parts[1] : "handleRequest";
        int most = -1;
        for (Method each : type.getMethods()) {
            // of overloads the one with the most parameters, a Context last
            if (!each.getName().equals(name) || each.isBridge() || each.getParameterCount() <= most) continue;
            method = each;
            most = each.getParameterCount();
        }
        if (method == null)
            throw new Fault("java.lang.NoSuchMethodException", "No public method named " + name
                    + " with appropriate method signature found on class " + parts[0]);
        method.setAccessible(true);
        if (!java.lang.reflect.Modifier.isStatic(method.getModifiers())) receiver = type.getConstructor().newInstance();
    }

    private static void serve() throws Exception {
        HttpURLConnection next = open("invocation/next");
        next.setReadTimeout(0);
        byte[] event = next.getInputStream().readAllBytes();
        requestId = next.getHeaderField("Lambda-Runtime-Aws-Request-Id");
        String trace = next.getHeaderField("Lambda-Runtime-Trace-Id");
        if (trace != null) System.setProperty("com.amazonaws.xray.traceHeader", trace);
        byte[] answer;
        try {
            answer = call(event, next);
        } catch (Throwable error) {
            Throwable cause = error instanceof InvocationTargetException && error.getCause() != null ? error.getCause() : error;
            cause.printStackTrace(System.out);
            System.out.flush();
            post("invocation/" + requestId + "/error", StepwellJson.write(describe(cause)).getBytes(StandardCharsets.UTF_8), typeOf(cause));
            return;
        }
        System.out.flush();
        post("invocation/" + requestId + "/response", answer, null);
    }

    private static byte[] call(byte[] event, HttpURLConnection head) throws Throwable {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        ByteArrayOutputStream stream = null;
        for (int i = 0; i < types.length; ++i) {
            if (types[i] == InputStream.class) {
                values[i] = new ByteArrayInputStream(event);
            } else if (types[i] == OutputStream.class) {
                values[i] = stream = new ByteArrayOutputStream();
            } else if (types[i].getName().equals("com.amazonaws.services.lambda.runtime.Context")) {
                values[i] = context(types[i], head);
            } else {
                Object parsed = StepwellJson.read(new String(event, StandardCharsets.UTF_8));
                values[i] = StepwellJson.convert(parsed, method.getGenericParameterTypes()[i]);
            }
        }
        Object result = method.invoke(receiver, values);
        return stream != null ? stream.toByteArray() : StepwellJson.write(result).getBytes(StandardCharsets.UTF_8);
    }

    private static Object context(Class<?> type, HttpURLConnection head) {
        long deadline = Long.parseLong(head.getHeaderField("Lambda-Runtime-Deadline-Ms"));
        String arn = head.getHeaderField("Lambda-Runtime-Invoked-Function-Arn");
        String id = requestId;
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, asked, given) -> {
            switch (asked.getName()) {
                case "getAwsRequestId": return id;
                case "getLogGroupName": return System.getenv("AWS_LAMBDA_LOG_GROUP_NAME");
                case "getLogStreamName": return System.getenv("AWS_LAMBDA_LOG_STREAM_NAME");
                case "getFunctionName": return System.getenv("AWS_LAMBDA_FUNCTION_NAME");
                case "getFunctionVersion": return System.getenv("AWS_LAMBDA_FUNCTION_VERSION");
                case "getInvokedFunctionArn": return arn;
                case "getMemoryLimitInMB": return Integer.parseInt(System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
                case "getRemainingTimeInMillis": return (int) Math.max(deadline - System.currentTimeMillis(), 0);
                case "getLogger": return logger(asked.getReturnType());
                case "toString": return "Context(" + id + ")";
                default: return null;
            }
        });
    }

    private static Object logger(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, asked, given) -> {
            if (!asked.getName().equals("log")) return null;
            String text = given[0] instanceof byte[] ? new String((byte[]) given[0], StandardCharsets.UTF_8) : String.valueOf(given[0]);
            System.out.print(text.endsWith("\n") ? text : text + "\n");
            System.out.flush();
            return null;
        });
    }

    private static String typeOf(Throwable error) {
        return error instanceof Fault ? ((Fault) error).type : error.getClass().getName();
    }

    private static Map<String, Object> describe(Throwable error) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("errorMessage", error.getMessage());
        found.put("errorType", typeOf(error));
        List<String> trace = new ArrayList<>();
        for (StackTraceElement element : error.getStackTrace()) {
            String place = element.toString();
            if (element.getClassName().equals("StepwellBootstrap") || place.contains("java.lang.reflect") || place.contains("jdk.internal.reflect")) continue;
            trace.add(place);
        }
        found.put("stackTrace", trace);
        if (error.getCause() != null && error.getCause() != error) found.put("cause", describe(error.getCause()));
        return found;
    }

    private static HttpURLConnection open(String where) throws IOException {
        return (HttpURLConnection) new URL(API + where).openConnection();
    }

    private static void post(String where, byte[] body, String type) throws IOException {
        HttpURLConnection connection = open(where);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/json");
        if (type != null) connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", type);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        } catch (IOException refused) {
            // An answer may have come before all was sent: a body that is too large.
        }
        if (connection.getResponseCode() < 400) connection.getInputStream().readAllBytes();
    }
}
