package com.atlassian.webresource.api;

/** Addresses of the files of web resources. */
public interface WebResourceUrlProvider {
    String getBaseUrl(UrlMode urlMode);

    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);
}
