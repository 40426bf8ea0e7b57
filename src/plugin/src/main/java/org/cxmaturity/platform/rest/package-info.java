/**
 * The common edge of all REST resources: reading requests strictly, answering with the same shapes everywhere.
 *
 * <p>Resources are open to all in the eyes of Jira's framework ({@code @UnrestrictedAccess}) and every use case asks for the
 * rights itself. The framework's own refusal would answer anonymous callers with a body of its own instead of the errors
 * that the contract promises, and would let in whoever is licensed, which isn't what decides here.
 */
package org.cxmaturity.platform.rest;
