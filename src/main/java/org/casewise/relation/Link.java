package org.casewise.relation;

/** That the second function comes from the first, by their numbers in a list. */
public record Link(int from, int to, Relationship relationship) {}
