package org.cxmaturity.embedded.api;

import com.atlassian.mail.queue.MailQueueItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Atlassian's {@code MailQueue}: keeps the newest 1,000 messages to look at and sends none. */
public final class MailBox {

    private static final int MOST = 1_000;

    private final Deque<MailQueueItem> items = new ArrayDeque<>();

    public synchronized int size() {
        return items.size();
    }

    public synchronized void addItem(MailQueueItem item) {
        if (items.size() == MOST) {
            items.removeFirst();
        }
        items.addLast(item);
    }

    /** Oldest first. */
    public synchronized List<MailQueueItem> items() {
        return List.copyOf(items);
    }
}
