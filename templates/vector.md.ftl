<#--
  The article on a function of several variables: the order of its sections, in any language. Every sentence comes from
  sentences.<language>.properties; what is known of the function comes from the model. A part without data is left out.
-->
<!-- markdown only -->

<#list languages as language><#if language.current>**${language.name}**<#else>${link(language.name, language.code + ".md")}</#if><#sep> · </#list>

<!-- end -->

# ${title}

<#if names?has_content>
${say("article.also")} <#list names as name>${name}<#sep> · </#list>
</#if>

<#if prose.intro??>
<!-- section: intro -->

## ${say("section.intro")}

${prose_of(prose.intro)}
</#if>

<!-- section: function -->

## ${say("section.function")}

${say("vector.lead", definition.vector)}

${display(definition.formula)}

${say("vector.typed", code(definition.typed), definition.total)}

<#if stable??>
### ${say("section.stable")}

${say("vector.stable.lead", stable.subtracted)}

${display(stable.formula)}

</#if>
<!-- section: derivative -->

## ${say("section.jacobian")}

${say("vector.jacobian.lead")}

${display(derivative.formula)}

### ${say("section.vector.derivation")}

<#list derivative.derivation as part>
**${say(part.what)}**

| ${say("derivation.step")} | ${say("derivation.rule")} |
| :-- | :-- |
<#list part.steps as step>
| ${cell(step.statement)} | ${cell(say(step.rule))} |
</#list>

</#list>
<#list derivative.confirmed as sentence>${say(sentence)}<#sep> </#list>

<!-- section: facts -->

## ${say("section.facts")}

<#include "facts.md.ftl">

<#if prose.usage??>
<!-- section: usage -->

## ${say("section.usage")}

${prose_of(prose.usage)}
</#if>

<#if plots?has_content>
<!-- section: graph -->

## ${say("section.graph")}

<#list plots as plot>
${picture(plot.description, plot.file)}

${say("vector.data", link(plot.data, plot.data))}

</#list>
</#if>
<!-- section: numbers -->

## ${say("section.numbers")}

${say("vector.numbers.lead")}

| ${say("vector.numbers.point")} | ${say("vector.numbers.component")} | ${say("vector.numbers.value")} | ${say("vector.numbers.written")} |
| :-- | :-: | --: | --: |
<#list numbers as point>
<#list point.components as component>
| <#if component?is_first>${cell(point.at)}</#if> | ${cell(component.name)} | ${cell(component.value)} | ${cell(component.valueAsWritten)} |
</#list>
</#list>

${say("vector.matrix.lead", matrix.at)}

| ${say("vector.numbers.component")} |<#list matrix.columns as variable> ${cell(say("vector.matrix.column", variable))} |</#list>
| :-: |<#list matrix.columns as variable> --: |</#list>
<#list matrix.rows as row>
| ${cell(row.name)} |<#list row.entries as number> ${cell(number)} |</#list>
</#list>

<!-- section: code -->

## ${say("section.code", listings[0].title)}

<#list listings as listing>
${code_block(listing.language, listing.text)}

</#list>
<!-- section: check -->

## ${say("section.check")}

${say("check.lead")}

| ${say("check.what")} | ${say("check.points")} | ${say("check.worst")} | ${say("check.where")} |
| :-- | --: | --: | --: |
<#list checks as check>
| ${cell(check.what)} | ${cell(check.points)} | ${cell(check.worst)} | <#if check.where??>${cell(check.where)}<#else>–</#if> |
</#list>

- ${say("evidence.proved.means")}
- ${say("evidence.checked.means")}
- ${say("evidence.unknown.means")}

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

<#if related?has_content>
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
