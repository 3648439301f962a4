package org.icscheck.service;

/**
 * A file as it was handed over.
 *
 * @param name as the browser gives it
 * @param bytes what it holds
 */
public record Upload(String name, byte[] bytes) {}
