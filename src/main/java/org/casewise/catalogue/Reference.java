package org.casewise.catalogue;

/** A publication, with its address. */
public record Reference(String key, String text, String url) {}
