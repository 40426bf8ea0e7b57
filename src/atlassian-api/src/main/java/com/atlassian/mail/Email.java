package com.atlassian.mail;

import java.io.Serializable;
import org.cxmaturity.declared.DeclarationOnly;

/** A mail. */
public class Email implements Serializable {
    public Email(String to) {
        throw DeclarationOnly.called();
    }

    public Email(String to, String cc, String bcc) {
        throw DeclarationOnly.called();
    }

    public Email setFrom(String from) {
        throw DeclarationOnly.called();
    }

    public Email setFromName(String fromName) {
        throw DeclarationOnly.called();
    }

    public Email setTo(String to) {
        throw DeclarationOnly.called();
    }

    public Email setSubject(String subject) {
        throw DeclarationOnly.called();
    }

    public Email setBody(String body) {
        throw DeclarationOnly.called();
    }

    public Email setMimeType(String mimeType) {
        throw DeclarationOnly.called();
    }

    public String getFrom() {
        throw DeclarationOnly.called();
    }

    public String getFromName() {
        throw DeclarationOnly.called();
    }

    public String getTo() {
        throw DeclarationOnly.called();
    }

    public String getSubject() {
        throw DeclarationOnly.called();
    }

    public String getBody() {
        throw DeclarationOnly.called();
    }

    public String getMimeType() {
        throw DeclarationOnly.called();
    }
}
