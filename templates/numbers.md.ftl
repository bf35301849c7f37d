<#-- Values at some points, each found on two roads. -->
${say("numbers.lead")}

| ${cell(say("numbers.x"))} | ${cell(say("numbers.value", symbol))} | ${cell(say("numbers.value.written", symbol))} | ${cell(say("numbers.slope", symbol))} | ${cell(say("numbers.slope.written", symbol))} |
| --: | --: | --: | --: | --: |
<#list numbers as row>
| ${cell(row.at)} | <#if row.value??>${cell(row.value)}<#else>–</#if> | <#if row.valueAsWritten??>${cell(row.valueAsWritten)}<#else>–</#if> | <#if row.slope??>${cell(row.slope)}<#else>–</#if> | <#if row.slopeAsWritten??>${cell(row.slopeAsWritten)}<#else>–</#if> |
</#list>
