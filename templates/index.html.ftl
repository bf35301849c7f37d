<!DOCTYPE html>
<html lang="${languages[0].tag}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${title} · Casewise</title>
<meta name="description" content="${title}: <#list languages as language>${language.name}<#sep>, </#list>"/>
<meta property="og:type" content="website"/>
<meta property="og:site_name" content="Casewise"/>
<meta property="og:title" content="${title}"/>
<meta property="og:description" content="${title}: <#list languages as language>${language.name}<#sep>, </#list>"/>
<#list languages as language>
<link rel="alternate" hreflang="${language.tag}" href="${language.file}"/>
</#list>
<style>
<#include "page.css">
</style>
</head>
<body class="choice">
<main id="text">
<h1>${title}</h1>
<ul>
<#list languages as language>
<li><a href="${language.file}" hreflang="${language.tag}" lang="${language.tag}">${language.name}</a></li>
</#list>
</ul>
</main>
</body>
</html>
