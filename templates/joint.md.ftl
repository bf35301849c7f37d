<#-- One joint of the article: values and slopes on its sides, the verdict and why, the conventions. -->
<#if joints?size != 1>
### ${say("joint.title", joint.at)}

</#if>
| ${say("joint.title", joint.at)} | ${say("table.left")} | ${say("table.at")} | ${say("table.right")} |
| :-- | :-: | :-: | :-: |
| ${cell(say("table.value", symbol))} | ${cell(joint.leftLimit)} | <#if joint.value??>${cell(joint.value)}<#else>${say("table.none")}</#if> | ${cell(joint.rightLimit)} |
| ${cell(say("table.slope", symbol))} | ${cell(joint.leftSlope)} | <#if joint.slope??>${cell(joint.slope)}<#else>${say("table.none")}</#if> | ${cell(joint.rightSlope)} |
<#if joint.leftLimitOfDerivative??>
| ${cell(say("table.limit-of-derivative", symbol))} | ${cell(joint.leftLimitOfDerivative)} | – | ${cell(joint.rightLimitOfDerivative)} |
</#if>

<#list joint.verdicts as verdict>
<#if verdict.when??>${say("verdict.when", verdict.when)} <#elseif joint.verdicts?size != 1>${say("verdict.otherwise")} </#if>**${say("verdict.name." + verdict.kind)}** ${say(verdict.because)} *${say("evidence." + verdict.evidence)}*

</#list>
<#if joint.quotient??>
${say("joint.quotient")}

${display(joint.quotient)}

${say("joint.quotient.why", joint.at)}
</#if>

<#if joint.conventions?has_content>
### ${say("convention.title", joint.at)}

${say(joint.aboutConventions)}<#if joint.clarke??> ${say("convention.clarke", symbol, joint.at, joint.clarke)}<#if joint.convex> ${say("convention.convex", symbol, joint.at)}</#if></#if>

| ${say("convention.value")} | ${say("convention.by")} | ${say("convention.is")} | ${say("convention.source")} |
| :-: | :-- | :-- | :-- |
<#list joint.conventions as convention>
| ${cell(convention.value)} | ${cell(prose_of(convention.by))} | ${cell(say(convention.judged))} <#if convention.evidence == "proved">*${say("evidence.proved")}*</#if> | <#if convention.source??><#if convention.source.url??>${cell(link(convention.source.label, convention.source.url))}<#else>${cell(convention.source.label)}</#if><#else>–</#if> |
</#list>
</#if>
