package com.atlassian.mail.queue;

import java.util.Comparator;
import java.util.Date;

/** A message that waits to be sent; the least tried and then the oldest goes first. */
public abstract class AbstractMailQueueItem implements MailQueueItem {

    private static final Comparator<MailQueueItem> ORDER =
            Comparator.comparing(MailQueueItem::getSendCount).thenComparing(MailQueueItem::getDateQueued);

    private final String subject;
    private final Date dateQueued = new Date();
    private int sendCount;

    public AbstractMailQueueItem() {
        this(null);
    }

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return new Date(dateQueued.getTime());
    }

    @Override
    public int getSendCount() {
        return sendCount;
    }

    @Override
    public boolean hasError() {
        return sendCount > 0;
    }

    protected void incrementSendCount() {
        sendCount++;
    }

    @Override
    public final int compareTo(MailQueueItem o) {
        return ORDER.compare(this, o);
    }
}
