/**
 * Everything that turns typed data into text and pictures; {@link org.casewise.render.ArticleFiles} makes the files of an
 * article. May use {@code article}, {@code catalogue}, {@code plot} and the rendering libraries; must never compute
 * mathematics.
 */
package org.casewise.render;
