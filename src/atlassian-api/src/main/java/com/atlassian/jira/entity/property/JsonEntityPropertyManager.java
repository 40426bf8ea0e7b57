package com.atlassian.jira.entity.property;

import java.util.List;

/** Reads and writes entity properties. */
public interface JsonEntityPropertyManager {
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);

    int getMaximumValueLength();

    List<String> findKeys(String entityName, String keyPrefix);

    List<String> findKeys(String entityName, Long entityId);

    boolean exists(String entityName, Long entityId, String key);

    long countByEntity(String entityName, Long entityId);

    void deleteByEntity(String entityName, Long entityId);

    void deleteByEntityNameAndPropertyKey(String entityName, String key);
}
