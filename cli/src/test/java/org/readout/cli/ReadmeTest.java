package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What README.md shows and promises is what the program does. Where the demo rightly prints
 * something else now, {@code .build/renew-readme} puts that into the README.
 */
class ReadmeTest {
    private static final Path HOME = Checkout.home();
    private static final String README = readme();
    private static final String DEMO = CommandRun.of("demo").out();

    @TempDir private static Path folder;

    @BeforeAll
    static void makeTheRegister() {
        asked("add", HOME.resolve("examples").toString());
    }

    @Test
    void theDemoBeginsWithTheReportThatIsShown() {
        String shown = block("DEMO").substring("$ ./readout demo\n".length());

        assertThat(DEMO).startsWith(shown);
        assertThat(DEMO.substring(shown.length())).startsWith("\n");
    }

    @Test
    void theDemoEndsWithTheRegisterThatIsShown() {
        assertThat(DEMO).contains("\n\n" + block("REGISTER") + "\nWHAT TO TRY NEXT\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandThatIsNamedIsKnown(String command) {
        assertThat(CommandRun.of(command, "--help").status()).isZero();
    }

    static Stream<String> commands() {
        return found("\\./readout ([a-z-]+)").map(match -> match.group(1)).distinct();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAnsweredByTheExamples(String question) {
        CommandRun run = asked(words(question));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    /** The lines that ask a register and hold no word to be replaced. */
    static Stream<String> questions() {
        return found(
                        "(?m)^\\./readout ((?:show|find|timeline|between|compare|due|drift|verify) ?[^#\n]*(?:#\\S[^#\n]*)?)")
                .map(match -> match.group(1).strip());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileThatIsNamedIsThere(String file) {
        assertThat(HOME.resolve(file)).exists();
    }

    static Stream<String> files() {
        return found("\\]\\(([^):]+)\\)").map(match -> match.group(1)).distinct();
    }

    private static CommandRun asked(String... words) {
        String register = folder.resolve("readout.db").toString();
        return CommandRun.of(
                Stream.concat(Stream.of(words), Stream.of("--register", register))
                        .toArray(String[]::new));
    }

    /** As a shell divides them. */
    private static String[] words(String line) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toArray(String[]::new);
    }

    private static Stream<MatchResult> found(String pattern) {
        List<MatchResult> found = Pattern.compile(pattern).matcher(README).results().toList();
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    /** What stands between the marks of a name, as it is printed. */
    private static String block(String name) {
        String fence = "```\n";
        int first = README.indexOf(fence, README.indexOf("<!-- " + name + ":")) + fence.length();
        return README.substring(first, README.indexOf(fence + "<!-- END " + name, first));
    }

    private static String readme() {
        try {
            return Files.readString(HOME.resolve("README.md"), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
