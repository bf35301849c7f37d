<#--
  The one article: the order of its sections, for any function, in any language. Every sentence comes from
  sentences.<language>.properties; what is known of the function comes from the model. A part without data is left out.
  The comments that stay in the Markdown give each heading the same id in every language.
-->
<!-- markdown only -->

<#list languages as language><#if language.current>**${language.name}**<#else>${link(language.name, language.code + ".md")}</#if><#sep> · </#list>

<!-- end -->

# ${title}

<#if names?has_content>
${say("article.also")} <#list names as name>${name}<#sep> · </#list>
</#if>

<#if prose.intro?? || shorts?has_content>
<!-- section: intro -->

## ${say("section.intro")}

</#if>
<#if prose.intro??>
${prose_of(prose.intro)}
</#if>

<#list shorts as joint>
> **${say("joint.at", joint.at)}** ${say(joint.short)}

</#list>
<!-- section: function -->

## ${say("section.function")}

${say(definition.chained?then("function.lead", "function.lead.cases"))}

${display(definition.formula)}

<#list definition.parameters as parameter>
- <#if parameter.assumption??>${say("parameter.assumed", parameter.name, parameter.assumption)}<#else>${say("parameter.free", parameter.name)}</#if><#if parameter.default??> ${say("parameter.default", parameter.default)}</#if>
</#list>

<#list definition.notes as note>
${say(note)}

</#list>
<#if definition.typed??>
${say("function.typed", code(definition.typed))}
</#if>

<#if frameworks?has_content>
### ${say("section.frameworks")}

<#assign defaults = false>
<#list frameworks as each><#if each.set?has_content><#assign defaults = true></#if></#list>
| ${say("framework.name")} | ${say("framework.called")} |<#if defaults> ${say("framework.set")} |</#if>
| :-- | :-- |<#if defaults> :-- |</#if>
<#list frameworks as each>
| ${cell(each.framework)} | ${cell(code(each.name))} |<#if defaults> <#if each.set?has_content><#list each.set as equation>${cell(equation)}<#sep>, </#list><#else>–</#if> |</#if>
</#list>

</#if>
<#if namesakes?has_content>
### ${say("section.namesakes")}

${say("namesake.lead", symbol)}

| ${say("namesake.by")} | ${say("namesake.formula")} | ${say("namesake.difference", symbol)} | ${say("fact.evidence")} |
| :-- | :-- | :-- | :-- |
<#list namesakes as other>
| ${cell(prose_of(other.by))}<#if other.file??> ${cell(link(say("namesake.article"), other.file))}</#if> | ${cell(other.formula)} | ${cell(say(other.difference))} | <#if other.evidence == "proved">${say("evidence.proved")}<#elseif other.evidence == "checked">${say("evidence.checked")}</#if> |
</#list>

</#if>
<!-- section: derivative -->

## ${say("section.derivative")}

${say("derivative.lead")}

${display(derivative.formula)}

<#if derivative.missing?has_content>
<#assign points><#list derivative.missing as point>${math(point)}<#sep>${say("list.and")} </#list></#assign>
${say("derivative.missing", points)}
</#if>

<#list derivative.notes as note>
${say(note)}

</#list>
<#if derivative.derivation?has_content>
### ${say("section.derivation")}

<#include "derivation.md.ftl">

</#if>
<#if joints?has_content>
<!-- section: joint -->

## ${say((joints?size == 1)?then("section.joint", "section.joints"))}

<#list joints as joint>
<#include "joint.md.ftl">
</#list>
</#if>

<#if facts?has_content>
<!-- section: facts -->

## ${say("section.facts")}

<#include "facts.md.ftl">

</#if>
<#if prose.usage??>
<!-- section: usage -->

## ${say("section.usage")}

${prose_of(prose.usage)}
</#if>

<#if plot??>
<!-- section: graph -->

## ${say("section.graph")}

${picture(plot.description, plot.file)}

<#if plot.dots>
${say("graph.dots")}

</#if>
<#if plot.data??>
${say("graph.data", link(plot.data, plot.data))}
</#if>
</#if>

<#if numbers?has_content>
<!-- section: numbers -->

## ${say("section.numbers")}

<#include "numbers.md.ftl">

</#if>
<#if listings?has_content>
<!-- section: code -->

<#if listings?size == 1>
## ${say("section.code", listings[0].title)}
<#else>
## ${say("section.codes")}
</#if>

<#list listings as listing>
<#if listings?size != 1>
### ${listing.title}

</#if>
${code_block(listing.language, listing.text)}

<#list listing.notes as note>
${say(note)}

</#list>
</#list>
</#if>

<!-- section: check -->

## ${say("section.check")}

<#if checks?has_content>
${say("check.lead")}

| ${say("check.what")} | ${say("check.points")} | ${say("check.worst")} | ${say("check.where")} |
| :-- | --: | --: | --: |
<#list checks as check>
| ${cell(check.what)} | ${cell(check.points)} | ${cell(check.worst)} | <#if check.where??>${cell(check.where)}<#else>–</#if> |
</#list>
</#if>

- ${say("evidence.proved.means")}
- ${say("evidence.checked.means")}
- ${say("evidence.unknown.means")}

<#if undecided?has_content>
<!-- section: open -->

## ${say("section.open")}

<#list undecided as reason>
- ${say(reason)}
</#list>
</#if>

<#if prose.notes??>
<!-- section: notes -->

## ${say("section.notes")}

${prose_of(prose.notes)}
</#if>

<#if references?has_content>
<!-- section: references -->

## ${say("section.references")}

<#list references as reference>
${reference?counter}. <#if reference.url??>${link(reference.text, reference.url)}<#else>${reference.text}</#if>
</#list>
</#if>

<#if related?has_content || sameShape?has_content>
<!-- section: related -->

## ${say("section.related")}

<#include "related.md.ftl">
</#if>

<#if downloads?has_content>
<!-- section: downloads -->

## ${say("section.downloads")}

<#list downloads as download>
- ${link(download.what, download.file)}
</#list>
</#if>
