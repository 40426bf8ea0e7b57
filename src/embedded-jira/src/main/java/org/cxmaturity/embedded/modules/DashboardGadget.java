package org.cxmaturity.embedded.modules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dashboard item that a plugin offers, for one reader.
 *
 * @param completeKey plugin key, colon, module key
 * @param title its title in the reader's language; not escaped
 * @param description what it shows; may be empty; not escaped
 * @param author who made it; may be empty
 * @param thumbnail the address of its picture, with the context path
 * @param configurable whether it has preferences that people set
 * @param amdModule the script module that brings it to life
 * @param view draws it for a context; empty if its script draws everything
 */
public record DashboardGadget(
        String completeKey,
        String title,
        String description,
        String author,
        Optional<String> thumbnail,
        boolean configurable,
        Optional<String> amdModule,
        Optional<Function<Map<String, Object>, String>> view) {}
