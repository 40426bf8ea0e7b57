package org.cxmaturity.acceptance.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How a page is looked at: the width of the window and the theme. */
public enum View {
    WIDE_LIGHT(1280, 800, ColorScheme.LIGHT),
    WIDE_DARK(1280, 800, ColorScheme.DARK),
    NARROW_LIGHT(360, 740, ColorScheme.LIGHT),
    NARROW_DARK(360, 740, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme theme;

    View(int width, int height, ColorScheme theme) {
        this.width = width;
        this.height = height;
        this.theme = theme;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public ColorScheme theme() {
        return theme;
    }
}
