package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import org.cxmaturity.declared.DeclarationOnly;

/** One mail that waits to be sent. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    public SingleMailQueueItem(Email email) {
        throw DeclarationOnly.called();
    }

    public void send() throws MailException {
        throw DeclarationOnly.called();
    }

    public Email getEmail() {
        throw DeclarationOnly.called();
    }
}
