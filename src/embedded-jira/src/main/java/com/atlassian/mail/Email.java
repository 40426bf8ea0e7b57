package com.atlassian.mail;

import java.io.Serializable;

/** A message to be sent; addresses are separated by commas, plain text unless said otherwise. */
public class Email implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String cc;
    private final String bcc;
    private String to;
    private String from;
    private String fromName;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setFrom(String changed) {
        this.from = changed;
        return this;
    }

    public Email setFromName(String changed) {
        this.fromName = changed;
        return this;
    }

    public Email setTo(String changed) {
        this.to = changed;
        return this;
    }

    public Email setSubject(String changed) {
        this.subject = changed;
        return this;
    }

    public Email setBody(String changed) {
        this.body = changed;
        return this;
    }

    public Email setMimeType(String changed) {
        this.mimeType = changed;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }
}
