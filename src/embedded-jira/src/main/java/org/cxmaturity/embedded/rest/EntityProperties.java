package org.cxmaturity.embedded.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cxmaturity.embedded.model.Properties;
import org.cxmaturity.embedded.model.Property;

/** Entity properties, whatever the entity; who may is asked before. */
final class EntityProperties {

    private final Site site;

    EntityProperties(Site site) {
        this.site = site;
    }

    Map<String, List<Map<String, Object>>> keys(Property.Entity entity, long id, String path) {
        return Map.of(
                "keys",
                site.model().properties().keys(entity, Long.toString(id)).stream()
                        .map(key -> Shape.of()
                                .put("self", site.self(path + "/properties/" + Escapes.query(key)))
                                .put("key", key)
                                .map())
                        .toList());
    }

    Map<String, Object> get(Property.Entity entity, long id, String key) {
        Property property =
                site.model().properties().find(entity, Long.toString(id), key).orElseThrow(() -> missing(key));
        return Shape.of()
                .put("key", key)
                .put("value", Json.parse(property.json()))
                .map();
    }

    Response set(Property.Entity entity, long id, String key, String value) {
        if (key.length() > Properties.MAX_KEY) {
            throw RefusedException.of(
                    400, "The property key can not be longer than " + Properties.MAX_KEY + " characters.");
        }
        if (value.length() > Properties.MAX_VALUE) {
            throw RefusedException.of(
                    400, "The property value can not be longer than " + Properties.MAX_VALUE + " characters.");
        }
        String json = Json.parse(value).toString();
        boolean isNew =
                site.model().properties().find(entity, Long.toString(id), key).isEmpty();
        site.model().properties().set(new Property(entity, Long.toString(id), key, json));
        return Response.status(isNew ? 201 : 200).build();
    }

    Response remove(Property.Entity entity, long id, String key) {
        if (!site.model().properties().remove(entity, Long.toString(id), key)) {
            throw missing(key);
        }
        return Response.noContent().build();
    }

    private static RefusedException missing(String key) {
        return RefusedException.of(404, "The property with key '" + key + "' does not exist.");
    }
}
