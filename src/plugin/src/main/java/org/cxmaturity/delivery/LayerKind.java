package org.cxmaturity.delivery;

/** What the layer of a principle means for the order of delivery. */
public enum LayerKind {
    /** Price, quality or ethics: must be in place first. */
    BASIC,
    /** Additional value: comes after the basics. */
    VALUE,
    /** Nobody has said: neither waits for others nor do others wait for it. */
    UNSET
}
