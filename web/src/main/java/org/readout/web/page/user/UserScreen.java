package org.readout.web.page.user;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.User;
import org.readout.store.user.UserShelf;
import org.readout.store.user.Users;
import org.readout.web.guard.SignInDesk;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/**
 * One's own password, and, for admins, who the users are. They are made and taken away on the
 * command line only.
 */
public final class UserScreen {
    private final UserShelf users;
    private final SignInDesk desk;

    public UserScreen(UserShelf users, SignInDesk desk) {
        this.users = users;
        this.desk = desk;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/user", "The visitor's own password and tokens", this::own)
                        .with(Parameter.flag("changed", "The password was just changed.")),
                Route.form("/user/password", "Changes the visitor's own password", this::change)
                        .with(password("old"), password("new"), password("again"))
                        .openTo(Route.Access.READER),
                Route.page("/users", "Who the users are", this::list).openTo(Route.Access.ADMIN));
    }

    private static Parameter password(String name) {
        return Parameter.text(name, "A password.").inForm().upTo(PasswordHash.LONGEST * 2);
    }

    private Reply own(Request request) {
        return page(200, request, "", request.has("changed"));
    }

    private Reply change(Request request) {
        User user = user(request);
        String next = request.exactly("new");
        if (!next.equals(request.exactly("again"))) {
            return page(400, request, "The two new passwords are not the same.", false);
        }
        int length = next.codePointCount(0, next.length());
        if (length < PasswordHash.SHORTEST || length > PasswordHash.LONGEST) {
            return page(
                    400,
                    request,
                    "A password has %d characters or more.".formatted(PasswordHash.SHORTEST),
                    false);
        }
        SignInDesk.Outcome outcome =
                desk.change(
                        user.name().value(),
                        request.exactly("old"),
                        next,
                        request.visit().address());
        return switch (outcome) {
            case SignInDesk.Outcome.In in -> new Reply.SignedIn(in.session(), "/user?changed=1");
            case SignInDesk.Outcome.Wrong wrong ->
                    page(403, request, "That is not your present password.", false);
            case SignInDesk.Outcome.Wait wait ->
                    page(429, request, Troubles.wait(wait.time()), false);
        };
    }

    private Reply page(int status, Request request, String trouble, boolean changed) {
        User user = user(request);
        List<UserPage.Token> tokens =
                users.read().tokensOf(user.name()).stream()
                        .map(
                                token ->
                                        new UserPage.Token(
                                                token.id(), token.label(), day(token.since())))
                        .toList();
        UserPage page =
                new UserPage(
                        user.name().value(),
                        user.role().word(),
                        tokens,
                        trouble,
                        changed,
                        request.visit().may(Route.Access.ADMIN),
                        PasswordHash.SHORTEST);
        return new Reply.Page(status, "user", user.name().value(), page, List.of());
    }

    private User user(Request request) {
        return users.read()
                .named(request.visitor())
                .orElseThrow(
                        () ->
                                Refused.notFound(
                                        "There are no users",
                                        "The page is open to whoever works at this machine. To change that: readout user add NAME --role admin"));
    }

    private Reply list(Request request) {
        Users all = users.read();
        return new Reply.Page(
                "users",
                "Users",
                new UserListPage(
                        all.users().stream()
                                .map(
                                        user ->
                                                new UserListPage.Line(
                                                        user.name().value(),
                                                        user.role().word(),
                                                        day(user.since()),
                                                        all.tokensOf(user.name()).size()))
                                .toList()));
    }

    private static String day(Instant time) {
        return Wording.day(time.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
