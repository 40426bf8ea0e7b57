package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Data that a web resource brings along. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
