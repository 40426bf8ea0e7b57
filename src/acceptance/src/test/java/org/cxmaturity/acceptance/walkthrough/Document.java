package org.cxmaturity.acceptance.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.acceptance.Answer;

/** The page that is written while the story goes on. */
final class Document {

    private final StringBuilder text = new StringBuilder();

    Document title(String title) {
        text.append("# ").append(title).append("\n\n");
        return this;
    }

    Document chapter(String title) {
        text.append("## ").append(title).append("\n\n");
        return this;
    }

    /** A paragraph; line breaks in it mean nothing. */
    Document say(String paragraph) {
        text.append(paragraph.strip().replaceAll("\\s*\n\\s*", " ")).append("\n\n");
        return this;
    }

    /** A request as it was sent, without the headers that all have; the body may be empty. */
    Document request(String user, String line, String body) {
        text.append('`').append(user).append("` sends\n\n");
        return block("http", body.isEmpty() ? line : line + "\n\n" + body.strip());
    }

    /** What was answered, as far as it is shown. */
    Document answer(Answer answer, JsonNode shown) {
        text.append("and gets ").append(answer.status());
        if (shown.isMissingNode()) {
            text.append(".\n\n");
            return this;
        }
        text.append("\n\n");
        return block("json", Layout.of(shown));
    }

    /** A file as it stands. */
    Document file(String language, String content) {
        return block(language, content.strip());
    }

    /** A picture that lies in docs/images. */
    Document picture(String file, String what) {
        text.append("![").append(what).append("](images/").append(file).append(")\n\n");
        return this;
    }

    void write(Path file) {
        try {
            Files.writeString(file, text.toString().strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }

    private Document block(String language, String content) {
        text.append("```").append(language).append('\n').append(content).append("\n```\n\n");
        return this;
    }
}
