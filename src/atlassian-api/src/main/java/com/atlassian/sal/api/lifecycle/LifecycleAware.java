package com.atlassian.sal.api.lifecycle;

/** Is told when the plugin may start and must stop. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
