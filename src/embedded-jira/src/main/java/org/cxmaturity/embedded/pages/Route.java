package org.cxmaturity.embedded.pages;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which handler answers which address.
 *
 * @param method GET (HEAD as well) or POST
 * @param path the whole path below the context path
 */
record Route(String method, Pattern path, Function<PageRequest, Answer> handler) {

    static Route get(String path, Function<PageRequest, Answer> handler) {
        return new Route("GET", Pattern.compile(path), handler);
    }

    static Route post(String path, Function<PageRequest, Answer> handler) {
        return new Route("POST", Pattern.compile(path), handler);
    }
}
