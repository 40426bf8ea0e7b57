package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Spares a method the check against XSRF. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface XsrfProtectionExcluded {}
