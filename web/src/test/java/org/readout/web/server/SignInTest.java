package org.readout.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.web.server.GuardedServer.PASSWORD;
import static org.readout.web.server.GuardedServer.form;
import static org.readout.web.server.GuardedServer.formToken;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.store.user.Role;
import org.readout.store.user.UserName;

/** Signing in and what a session is worth. */
class SignInTest {
    private final GuardedServer server = GuardedServer.open();

    @BeforeEach
    void addUsers() {
        server.add("kari", Role.CURATOR);
        server.add("ola", Role.READER);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageLeadsToTheFormAndTheFormBack() {
        HttpResponse<String> page = server.get("/look?side=NO");
        assertThat(page.statusCode()).isEqualTo(303);
        String form = page.headers().firstValue("Location").orElse("");
        assertThat(form).startsWith("/sign-in?next=");

        HttpResponse<String> in =
                server.post(
                        "/sign-in",
                        form(
                                "_token",
                                formToken(server.get(form)),
                                "next",
                                "/look?side=NO",
                                "name",
                                "kari",
                                "password",
                                PASSWORD));

        assertThat(in.headers().firstValue("Location")).contains("/look?side=NO");
    }

    @Test
    void whoIsSignedInStandsForWhatIsDone() {
        String cookie = server.signIn("kari");

        assertThat(server.get("/look", "Cookie", cookie).body()).contains("\"visitor\":\"kari\"");
    }

    @Test
    void theCookieIsForOurOwnPagesAndNoScript() {
        assertThat(server.trySignIn("kari", PASSWORD).headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void behindHttpsTheCookieIsNeverSentInTheClear() {
        try (GuardedServer proxied = GuardedServer.behind("https://readout.example.org")) {
            proxied.add("kari", Role.READER);

            assertThat(
                            proxied.trySignIn("kari", PASSWORD)
                                    .headers()
                                    .firstValue("Set-Cookie")
                                    .orElse(""))
                    .startsWith("__Host-")
                    .contains("; Secure");
        }
    }

    @Test
    void aSessionIsNewWithEachSignIn() {
        assertThat(server.signIn("kari")).isNotEqualTo(server.signIn("kari"));
    }

    @Test
    void aNameThatIsNoUsersIsToldAsAWrongPasswordIs() {
        HttpResponse<String> wrong = server.trySignIn("kari", "nine white swans");
        HttpResponse<String> unknown = server.trySignIn("nobody", "nine white swans");

        assertThat(wrong.statusCode()).isEqualTo(403).isEqualTo(unknown.statusCode());
        assertThat(unknown.body().replace("nobody", "kari").replace(formToken(unknown), ""))
                .isEqualTo(wrong.body().replace(formToken(wrong), ""));
    }

    @Test
    void aSessionLeftAloneEnds() {
        String cookie = server.signIn("kari");
        server.pass(Duration.ofMinutes(121));

        assertThat(server.get("/look", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionInUseGoesOn() {
        String cookie = server.signIn("kari");
        for (int i = 0; i < 3; i++) {
            server.pass(Duration.ofMinutes(90));
            assertThat(server.get("/look", "Cookie", cookie).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void noSessionOutlivesAWorkingDay() {
        String cookie = server.signIn("kari");
        for (int i = 0; i < 12; i++) {
            server.pass(Duration.ofMinutes(61));
            server.get("/look", "Cookie", cookie);
        }

        assertThat(server.get("/look", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void afterSigningOutTheOldCookieIsWorthNothing() {
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));
        server.post("/sign-out", form("_token", token), "Cookie", cookie);

        assertThat(server.get("/look", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aUserTakenAwayIsOutAtOnce() {
        String cookie = server.signIn("kari");
        server.users.change(all -> all.without(new UserName("kari")));

        assertThat(server.get("/look", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aChangedPasswordEndsOtherSessionsAndBeginsANewOne() {
        String elsewhere = server.signIn("kari");
        String cookie = server.signIn("kari");
        HttpResponse<String> changed =
                server.post(
                        "/user/password",
                        form(
                                "_token",
                                formToken(server.get("/user", "Cookie", cookie)),
                                "old",
                                PASSWORD,
                                "new",
                                "nine white swans",
                                "again",
                                "nine white swans"),
                        "Cookie",
                        cookie);

        assertThat(server.get("/look", "Cookie", elsewhere).statusCode()).isEqualTo(303);
        assertThat(server.get("/look", "Cookie", GuardedServer.cookie(changed)).statusCode())
                .isEqualTo(200);
        assertThat(server.trySignIn("kari", "nine white swans").statusCode()).isEqualTo(303);
    }

    @Test
    void guessingPasswordsBecomesSlowForOneName() {
        for (int i = 0; i < 5; i++) {
            assertThat(server.trySignIn("kari", "wrong" + i).statusCode()).isEqualTo(403);
        }

        HttpResponse<String> refused = server.trySignIn("kari", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(server.trySignIn("ola", PASSWORD).statusCode()).isEqualTo(303);

        server.pass(Duration.ofSeconds(2));
        assertThat(server.trySignIn("kari", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void theFormLeadsToNoOtherSite() {
        for (String next : new String[] {"//evil.example", "https://evil.example", "/\\evil"}) {
            HttpResponse<String> in =
                    server.post(
                            "/sign-in",
                            form(
                                    "_token",
                                    formToken(server.get("/sign-in")),
                                    "next",
                                    next,
                                    "name",
                                    "kari",
                                    "password",
                                    PASSWORD));

            assertThat(in.headers().firstValue("Location")).as(next).contains("/");
        }
    }

    @Test
    void aPageForAUserIsKeptByNoBrowser() {
        String cookie = server.signIn("kari");

        assertThat(server.get("/user", "Cookie", cookie).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aLinkFromAnotherSiteOpensForWhoIsSignedIn() {
        HttpResponse<String> page = server.get("/look?side=NO", "Sec-Fetch-Site", "cross-site");

        assertThat(page.headers().firstValue("Refresh")).contains("0; url=/look?side=NO");
    }

    @Test
    void theUserPageShowsTheNameAndTheWayOut() {
        String cookie = server.signIn("ola");

        assertThat(server.get("/user", "Cookie", cookie).body())
                .contains("ola", "Sign out", "reader")
                .doesNotContain("All users");
    }
}
