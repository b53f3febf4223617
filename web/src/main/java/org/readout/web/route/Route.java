package org.readout.web.route;

import java.util.ArrayList;
import java.util.List;

/**
 * An address and what happens there. The table of these is what the server serves, what the API's
 * description is made of, and what tests walk along.
 *
 * @param path {@code /engagement/{id}}
 * @param summary a short sentence
 * @param access who may use it, once there are accounts
 * @param form the schema of what programs are answered, by its name in the API's description; empty
 *     where people are answered
 */
public record Route(
        Method method,
        String path,
        String summary,
        Produces produces,
        Access access,
        List<Parameter> parameters,
        String form,
        Handler handler) {
    public Route {
        parameters = List.copyOf(parameters);
        for (Parameter parameter : parameters) {
            boolean inPath = path.contains("{" + parameter.name() + "}");
            if (inPath != (parameter.place() == Parameter.Place.PATH)) {
                throw new IllegalArgumentException(
                        "route %s: parameter '%s' and the path do not agree"
                                .formatted(path, parameter.name()));
            }
        }
    }

    /** Who may use a route; each may what those before may. */
    public enum Access {
        /** Without signing in. */
        ANYBODY,
        READER,
        CURATOR,
        ADMIN
    }

    /** A page to look at. */
    public static Route page(String path, String summary, Handler handler) {
        return new Route(
                Method.GET, path, summary, Produces.PAGE, Access.READER, List.of(), "", handler);
    }

    /** An answer for programs. */
    public static Route json(String path, String summary, Handler handler) {
        return new Route(
                Method.GET, path, summary, Produces.JSON, Access.READER, List.of(), "", handler);
    }

    /** A form that changes something and leads back to a page. */
    public static Route form(String path, String summary, Handler handler) {
        return new Route(
                Method.POST, path, summary, Produces.PAGE, Access.CURATOR, List.of(), "", handler);
    }

    public Route with(Parameter... more) {
        return with(List.of(more));
    }

    public Route with(List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Route(method, path, summary, produces, access, all, form, handler);
    }

    public Route openTo(Access who) {
        return new Route(method, path, summary, produces, who, parameters, form, handler);
    }

    public Route in(Produces medium) {
        return new Route(method, path, summary, medium, access, parameters, form, handler);
    }

    public Route by(Method how) {
        return new Route(how, path, summary, produces, access, parameters, form, handler);
    }

    /** The same, answering programs in the form of that name. */
    public Route answering(String schema) {
        return new Route(method, path, summary, produces, access, parameters, schema, handler);
    }
}
