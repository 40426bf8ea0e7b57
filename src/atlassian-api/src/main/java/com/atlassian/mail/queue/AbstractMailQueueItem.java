package com.atlassian.mail.queue;

import java.util.Date;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of waiting mails. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    public AbstractMailQueueItem() {
        throw DeclarationOnly.called();
    }

    public AbstractMailQueueItem(String subject) {
        throw DeclarationOnly.called();
    }

    public String getSubject() {
        throw DeclarationOnly.called();
    }

    public Date getDateQueued() {
        throw DeclarationOnly.called();
    }

    public int getSendCount() {
        throw DeclarationOnly.called();
    }

    public boolean hasError() {
        throw DeclarationOnly.called();
    }

    protected void incrementSendCount() {
        throw DeclarationOnly.called();
    }

    public final int compareTo(MailQueueItem o) {
        throw DeclarationOnly.called();
    }
}
