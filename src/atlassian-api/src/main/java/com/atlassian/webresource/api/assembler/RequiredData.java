package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/** The data that a page asks for. */
public interface RequiredData {
    RequiredData requireData(String key, Jsonable content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Boolean content);
}
