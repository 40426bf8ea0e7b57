package com.atlassian.mail.queue;

/** The mails that wait to be sent. */
public interface MailQueue {
    int size();

    void addItem(MailQueueItem item);
}
