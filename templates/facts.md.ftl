<#-- What is true of the whole function, a row each, with how it is known. -->
| ${say("fact.what")} | ${say("fact.answer")} | ${say("fact.evidence")} |
| :-- | :-- | :-- |
<#list facts as fact>
| ${cell(say(fact.name))} | <#list fact.says as sentence>${cell(say(sentence))}<#sep>${say("list.then")} </#list> | ${cell(say(fact.evidence))} |
</#list>
