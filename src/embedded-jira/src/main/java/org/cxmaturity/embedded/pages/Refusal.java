package org.cxmaturity.embedded.pages;

/** A handler can't answer; the page that says so has this status, title and sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SIGN_IN = 401;

    private final int status;
    private final String title;

    Refusal(int status, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.title = title;
    }

    /** The page is for people who are signed in; the browser is sent to the sign-in page. */
    static Refusal signInFirst() {
        return new Refusal(SIGN_IN, "Log in", "You have to log in.");
    }

    static Refusal forbidden(String sentence) {
        return new Refusal(403, "You can't do this", sentence);
    }

    static Refusal notFound(String title, String sentence) {
        return new Refusal(404, title, sentence);
    }

    boolean asksToSignIn() {
        return status == SIGN_IN;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
