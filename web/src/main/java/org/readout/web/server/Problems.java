package org.readout.web.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.readout.register.storage.StorageException;
import org.readout.web.part.Fault;
import org.readout.web.route.Refused;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What went wrong, told as a page or, to programs, as a problem (RFC 9457). */
final class Problems {
    private static final JsonMapper JSON = new JsonMapper();

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void tell(Context context, Exception trouble, boolean toPrograms) {
        Fault fault =
                switch (trouble) {
                    case Refused refused -> of(refused);
                    case StorageException storage ->
                            new Fault(
                                    503,
                                    "The register cannot be read or written now",
                                    String.valueOf(storage.getMessage()));
                    case HttpResponseException http when http.getStatus() == 413 ->
                            of(Limits.tooLarge(Limits.FORM));
                    case HttpResponseException http ->
                            new Fault(
                                    http.getStatus(),
                                    http.getStatus() == 404
                                            ? "There is no such page"
                                            : String.valueOf(http.getMessage()),
                                    "Check the address, or begin at the first page.");
                    default ->
                            new Fault(
                                    500,
                                    "A fault of Readout",
                                    "%s at %s. Please report it with what you did."
                                            .formatted(trouble, place(trouble)));
                };
        if (toPrograms || context.path().startsWith("/api/")) {
            problem(context, fault);
        } else {
            pages.fault(context, fault);
        }
    }

    private static Fault of(Refused refused) {
        return new Fault(refused.status(), refused.title(), refused.remedy());
    }

    private static void problem(Context context, Fault fault) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("status", fault.status());
        problem.put("title", fault.title());
        problem.put("detail", fault.remedy());
        problem.put("instance", context.path());
        context.status(fault.status());
        Headers.comeAgain(context);
        if (fault.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.contentType("application/problem+json");
        context.result(problem.toString());
    }

    private static String place(Exception trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
