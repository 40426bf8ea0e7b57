package com.atlassian.webresource.api.assembler;

/** Gives the assembler of the current page. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
