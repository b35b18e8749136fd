package daght.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process. */
record Cli(int code, String out, String err) {

    static Cli daght(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        String[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = Main.run(new Output(out), new PrintWriter(err, true), words);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
