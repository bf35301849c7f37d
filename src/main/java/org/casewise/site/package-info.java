/**
 * What stands together and where: {@link org.casewise.site.SiteMaker} makes the whole site of many cards. The output is a
 * value, and only here it is written: {@link org.casewise.site.Site} says which files there are,
 * {@link org.casewise.site.SiteWriter} makes a folder hold exactly them, all or nothing, and
 * {@link org.casewise.site.SiteDiff} says what is different without writing.
 *
 * <p>May use {@code java.nio.file}, and the packages of the floors below. Must never make sentences, know templates, or
 * write outside the folder it was given and the hidden one beside or inside it.
 */
package org.casewise.site;
