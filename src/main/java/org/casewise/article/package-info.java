/**
 * One function's page as typed data; {@link org.casewise.article.ArticleComposer} makes it. May use everything below;
 * must never contain sentences or markup other than spelled mathematics.
 */
package org.casewise.article;
