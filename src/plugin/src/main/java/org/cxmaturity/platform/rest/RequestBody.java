package org.cxmaturity.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.platform.json.JsonFault;
import org.cxmaturity.shared.Problem;

/** The body of a request as a document's tree, read when it is asked for. */
public final class RequestBody {

    /** The most bytes of one entity: 4 MiB. */
    public static final int ENTITY_BYTES = 4 << 20;

    /** The most bytes of a whole programme: 64 MiB. */
    public static final int FILE_BYTES = 64 << 20;

    private RequestBody() {}

    /** The tree, read when it is first needed; refuses more bytes than that, and what isn't JSON. */
    public static Supplier<Object> json(InputStream body, int mostBytes) {
        return () -> {
            try {
                return Json.parse(bytes(body, mostBytes));
            } catch (JsonFault fault) {
                throw new RequestRefused(
                        Problem.malformed("", fault.code(), fault.args().toArray()));
            }
        };
    }

    /** The bytes of a body; refuses more than that. */
    public static byte[] bytes(InputStream body, int mostBytes) {
        try {
            byte[] bytes = body.readNBytes(mostBytes);
            if (body.read() != -1) {
                throw new RequestRefused(Problem.tooLarge("", "body-too-large", mostBytes));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
