package org.cxmaturity.embedded.modules;

import java.util.Map;
import java.util.Optional;

/**
 * A link that a plugin adds to a menu, for one reader and page.
 *
 * @param completeKey plugin key, colon, module key
 * @param section the menu it stands in
 * @param weight its place there, lightest first
 * @param label what it says, in the reader's language; not escaped
 * @param url where it leads, with the context path if it leads into Jira; not escaped
 * @param linkId the id its element should have
 * @param params the module's parameters, for example {@code iconClass}
 */
public record WebItem(
        String completeKey,
        String section,
        int weight,
        String label,
        String url,
        Optional<String> linkId,
        Map<String, String> params) {}
