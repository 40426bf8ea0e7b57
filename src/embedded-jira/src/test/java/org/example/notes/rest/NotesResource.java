package org.example.notes.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.example.notes.Greeting;

/** A resource with one method for each rule of access that the tests try. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Greeting greeting;

    @Context
    private UriInfo uri;

    @Inject
    public NotesResource(Greeting greeting) {
        this.greeting = greeting;
    }

    public record Note(String text) {}

    @GET
    public Note hello() {
        return new Note(greeting.text());
    }

    @GET
    @Path("/uri")
    @UnrestrictedAccess
    public Map<String, String> address() {
        return Map.of("base", uri.getBaseUri().toString(), "path", uri.getPath());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Note note) {
        return Response.status(201).entity(note).build();
    }

    @POST
    @Path("/form")
    public Note form(String body) {
        return new Note(body);
    }

    @DELETE
    @AdminOnly
    public void clear() {
        // Only who may call it matters.
    }

    @GET
    @Path("/broken")
    public Note broken() {
        throw new IllegalArgumentException("a secret of the inside");
    }

    @GET
    @Path("/mapped/{name}")
    public Note mapped(@PathParam("name") String name) {
        throw new NoSuchNote(name);
    }
}
