<!DOCTYPE html>
<html lang="${tag}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'<#if script??>; script-src '${script.hash}'</#if>; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${title} · Casewise</title>
<meta name="description" content="${description}"/>
<meta property="og:type" content="article"/>
<meta property="og:site_name" content="Casewise"/>
<meta property="og:title" content="${title}"/>
<meta property="og:description" content="${description}"/>
<#list languages as language>
<#if language.locale??>
<meta property="<#if language.current>og:locale<#else>og:locale:alternate</#if>" content="${language.locale}"/>
</#if>
</#list>
<#list languages as language>
<#if !language.current>
<link rel="alternate" hreflang="${language.tag}" href="${language.file}"/>
</#if>
</#list>
<#if markdown??>
<link rel="alternate" type="text/markdown" href="${markdown}"/>
</#if>
<style>
<#include "page.css">
</style>
</head>
<body>
<a class="skip" href="#text">${word("page.skip")}</a>
<header class="top">
<#if catalogue??>
<a class="up" href="${catalogue}">${word("page.catalogue")}</a>
</#if>
<nav aria-label="${word("page.languages")}">
<#list languages as language>
<#if language.current>
<span aria-current="page">${language.name}</span>
<#else>
<a href="${language.file}" hreflang="${language.tag}" lang="${language.tag}">${language.name}</a>
</#if>
</#list>
</nav>
</header>
<main>
<#if sections?has_content>
<nav class="contents" aria-labelledby="contents">
<p id="contents">${word("page.contents")}</p>
<ol>
<#list sections as section>
<li><a href="#${section.id}">${section.title}</a></li>
</#list>
</ol>
</nav>
</#if>
<article id="text">
${body}</article>
</main>
<footer>
<p>${word("page.made")}<#if markdown??> <a href="${markdown}">${word("page.markdown")}</a></#if></p>
</footer>
<#if script??>
<script data-code="${word("page.copy.code")}" data-latex="${word("page.copy.latex")}" data-copied="${word("page.copied")}" data-failed="${word("page.copy.failed")}">${script.text}</script>
</#if>
</body>
</html>
