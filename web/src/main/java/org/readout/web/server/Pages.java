package org.readout.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.web.part.Fault;
import org.readout.web.part.Frame;
import org.readout.web.route.Reply;

/** Makes pages of templates, which were turned into classes when Readout was built. */
final class Pages {
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    void write(Context context, Reply.Page page) {
        StringOutput out = new StringOutput(16_384);
        templates.render(
                page.template() + ".jte",
                Map.of("page", page.model(), "frame", frame(context, page.title(), page.exports())),
                out);
        context.status(page.status());
        Headers.comeAgain(context);
        Headers.caching(context, Door.visit(context));
        context.html(out.toString());
    }

    void write(Context context, Reply.Fragment fragment) {
        StringOutput out = new StringOutput(4_096);
        templates.render(fragment.template() + ".jte", Map.of("page", fragment.model()), out);
        context.header("Cache-Control", "no-store");
        context.html(out.toString());
    }

    void fault(Context context, Fault fault) {
        write(context, new Reply.Page(fault.status(), "fault", fault.title(), fault, List.of()));
    }

    private static Frame frame(Context context, String title, List<Reply.Export> exports) {
        String words = context.queryParam("q");
        String theme = context.cookie("theme");
        return new Frame(
                title,
                context.path(),
                words == null ? "" : words,
                theme != null && THEMES.contains(theme) ? theme : "auto",
                exports,
                Door.visit(context));
    }
}
