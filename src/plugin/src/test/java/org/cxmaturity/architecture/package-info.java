/** The rules of docs/architecture.md as tests: directions, technologies, sizes, and what the descriptor names. */
package org.cxmaturity.architecture;
