package org.casewise.catalogue;

import java.util.Optional;
import org.casewise.syntax.Definition;

/**
 * Another function that goes by the same name.
 *
 * @param by who means that function by the name
 * @param definition in the same variable, without open parameters
 * @param id of its own card, where it has one
 */
public record Namesake(Localized by, Definition definition, Optional<String> id) {}
