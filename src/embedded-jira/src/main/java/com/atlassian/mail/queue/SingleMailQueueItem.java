package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** One message; the embedded Jira has no mail server and keeps it in the queue for tests to look at. */
public class SingleMailQueueItem extends AbstractMailQueueItem {

    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    /** Always throws: there is no mail server. */
    @Override
    public void send() throws MailException {
        incrementSendCount();
        throw new UnsupportedOperationException(
                "SingleMailQueueItem.send() is not supported by the embedded Jira; see docs/embedded-jira.md");
    }

    public Email getEmail() {
        return email;
    }
}
