package com.atlassian.webresource.api.assembler;

/** The web resources that a page asks for. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
