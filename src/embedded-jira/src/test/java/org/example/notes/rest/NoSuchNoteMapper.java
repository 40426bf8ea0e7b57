package org.example.notes.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

@Provider
public class NoSuchNoteMapper implements ExceptionMapper<NoSuchNote> {
    @Override
    public Response toResponse(NoSuchNote failure) {
        return Response.status(404)
                .entity(Map.of("missing", failure.getMessage()))
                .type("application/json")
                .build();
    }
}
