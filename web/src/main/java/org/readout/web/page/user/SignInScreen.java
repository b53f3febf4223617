package org.readout.web.page.user;

import java.util.List;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.UserShelf;
import org.readout.web.guard.SignInDesk;
import org.readout.web.part.LocalAddress;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Signing in and out. */
public final class SignInScreen {
    private static final String TITLE = "Sign in";

    private final UserShelf users;
    private final SignInDesk desk;

    public SignInScreen(UserShelf users, SignInDesk desk) {
        this.users = users;
        this.desk = desk;
    }

    public List<Route> routes() {
        Parameter next = Parameter.text("next", "Where to go then.").upTo(16_384);
        return List.of(
                Route.page("/sign-in", "A form for name and password", this::form)
                        .with(next)
                        .openTo(Route.Access.ANYBODY),
                Route.form("/sign-in", "Begins a session", this::signIn)
                        .with(
                                next.inForm(),
                                Parameter.text("name", "Of a user.").inForm(),
                                Parameter.text("password", "The user's.")
                                        .inForm()
                                        .upTo(PasswordHash.LONGEST * 2))
                        .openTo(Route.Access.ANYBODY),
                Route.form("/sign-out", "Ends the session", this::signOut)
                        .openTo(Route.Access.ANYBODY));
    }

    private Reply form(Request request) {
        String next = LocalAddress.orHome(request.text("next"));
        boolean needless = request.visit().signedIn() || users.read().isEmpty();
        return needless ? new Reply.SeeOther(next) : page(200, next, "", "");
    }

    private Reply signIn(Request request) {
        String next = LocalAddress.orHome(request.text("next"));
        String name = request.text("name");
        SignInDesk.Outcome outcome =
                desk.signIn(name, request.exactly("password"), request.visit().address());
        return switch (outcome) {
            case SignInDesk.Outcome.In in -> new Reply.SignedIn(in.session(), next);
            case SignInDesk.Outcome.Wrong wrong -> page(403, next, name, Troubles.WRONG);
            case SignInDesk.Outcome.Wait wait -> page(429, next, name, Troubles.wait(wait.time()));
        };
    }

    private Reply signOut(Request request) {
        return new Reply.SignedOut("/sign-in");
    }

    private static Reply page(int status, String next, String name, String trouble) {
        return new Reply.Page(
                status, "sign-in", TITLE, new SignInPage(next, name, trouble), List.of());
    }
}
