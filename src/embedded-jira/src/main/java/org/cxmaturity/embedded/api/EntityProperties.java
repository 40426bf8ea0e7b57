package org.cxmaturity.embedded.api;

import com.atlassian.jira.entity.property.EntityProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Property;

/** Jira's {@code JsonEntityPropertyManager}; checks no permission. */
public final class EntityProperties {

    /** Jira's own names of the entities. */
    private static final Map<String, Property.Entity> ENTITIES = Map.of(
            "IssueProperty", Property.Entity.ISSUE,
            "ProjectProperty", Property.Entity.PROJECT,
            "UserProperty", Property.Entity.USER,
            "CommentProperty", Property.Entity.COMMENT,
            "DashboardItem", Property.Entity.DASHBOARD_ITEM);

    private final JiraModel model;

    EntityProperties(JiraModel model) {
        this.model = model;
    }

    /** Null if there is none. */
    public EntityProperty get(String entityName, Long entityId, String key) {
        return find(entityName, entityId, key)
                .map(property -> Honest.as(EntityProperty.class, new OfProperty(entityName, entityId, property)))
                .orElse(null);
    }

    public void put(String entityName, Long entityId, String key, String json) {
        model.properties().set(new Property(entity(entityName), entityId.toString(), key, json));
    }

    public void delete(String entityName, Long entityId, String key) {
        model.properties().remove(entity(entityName), entityId.toString(), key);
    }

    public int getMaximumValueLength() {
        return org.cxmaturity.embedded.model.Properties.MAX_VALUE;
    }

    public List<String> findKeys(String entityName, Long entityId) {
        return model.properties().keys(entity(entityName), entityId.toString());
    }

    /** Keys that begin so, on any entity of the kind, sorted. */
    public List<String> findKeys(String entityName, String keyPrefix) {
        return model.properties().keysBeginning(entity(entityName), keyPrefix);
    }

    public void deleteByEntityNameAndPropertyKey(String entityName, String key) {
        model.properties().removeEverywhere(entity(entityName), key);
    }

    public boolean exists(String entityName, Long entityId, String key) {
        return find(entityName, entityId, key).isPresent();
    }

    public long countByEntity(String entityName, Long entityId) {
        return findKeys(entityName, entityId).size();
    }

    public void deleteByEntity(String entityName, Long entityId) {
        findKeys(entityName, entityId).forEach(key -> delete(entityName, entityId, key));
    }

    private Optional<Property> find(String entityName, Long entityId, String key) {
        return model.properties().find(entity(entityName), entityId.toString(), key);
    }

    private static Property.Entity entity(String name) {
        return Optional.ofNullable(ENTITIES.get(name))
                .orElseThrow(() -> new UnsupportedOperationException("Properties of " + name
                        + " are not supported by the embedded Jira; see docs/embedded-jira.md"));
    }

    /** {@code EntityProperty}. */
    public record OfProperty(String entityName, Long entityId, Property property) {

        public Long getEntityId() {
            return entityId;
        }

        public String getEntityName() {
            return entityName;
        }

        public String getKey() {
            return property.key();
        }

        public String getValue() {
            return property.json();
        }
    }
}
