package org.cxmaturity.platform.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The body of a request, read up to a limit. */
public final class Body {

    /** The limit of a single entity: 1 MiB. */
    public static final int ENTITY_BYTES = 1 << 20;

    /** The limit of a programme file: 64 MiB. */
    public static final int FILE_BYTES = 64 << 20;

    private Body() {}

    /** The bytes of the stream, or nothing if there are more than the limit. */
    public static Optional<byte[]> read(InputStream stream, int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        return stream.read() == -1 ? Optional.of(bytes) : Optional.empty();
    }
}
