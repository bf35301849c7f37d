<!DOCTYPE html>
<html lang="${tag}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${title} · Casewise</title>
<meta name="description" content="${description}"/>
<meta property="og:type" content="website"/>
<meta property="og:site_name" content="Casewise"/>
<meta property="og:title" content="${title}"/>
<meta property="og:description" content="${description}"/>
<#list languages as language>
<#if !language.current>
<link rel="alternate" hreflang="${language.tag}" href="${language.file}"/>
</#if>
</#list>
<style>
<#include "page.css">

<#include "catalogue.css">
</style>
</head>
<body class="catalogue">
<a class="skip" href="#text">${word("page.skip")}</a>
<header class="top">
<span class="maker">Casewise</span>
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
<main id="text">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="legend"><span class="line"></span> ${word("catalogue.legend.function")} <span class="line second"></span> ${word("catalogue.legend.derivative")}</p>
<#if families?size != 1>
<nav class="families" aria-label="${word("catalogue.families")}">
<ul>
<#list families as family>
<li><a href="#${family.id}">${family.title}</a> <small>${family.count}</small></li>
</#list>
</ul>
</nav>
</#if>
<#list families as family>
<section aria-labelledby="${family.id}">
<h2 id="${family.id}">${family.title} <small>${family.count}</small></h2>
<ul class="cards">
<#list family.functions as function>
<li>
<#if function.picture??>
<div class="thumb">${function.picture}</div>
</#if>
<h3><a href="${function.file}">${function.title}</a></h3>
<#if function.names?has_content>
<p class="name">${function.names?first}</p>
</#if>
<p class="law">${function.formula}</p>
<#if function.findings?has_content>
<ul class="findings">
<#list function.findings as finding>
<li>${finding.says}<#list finding.of as formula> ${formula}<#sep>,</#list></li>
</#list>
</ul>
</#if>
</li>
</#list>
</ul>
</section>
</#list>
</main>
<footer>
<p>${word("catalogue.made")}</p>
</footer>
</body>
</html>
